//! Who came, seat by seat.

use std::collections::HashMap;

use usher_core::Instant;
use usher_core::history::{Admission, Mark};
use usher_core::ids::{AttendeeId, DeskId};
use usher_core::seat::View;
use usher_core::tally::Standing;

pub use crate::table::csv;

/// One seat, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Whose registration it is.
    pub attendee: AttendeeId,
    /// The one count that it goes into.
    pub standing: Standing,
    /// When it arrived.
    pub arrived_at: Option<Instant>,
    /// Whether that was late.
    pub late: Option<bool>,
    /// Whether the desk showed it otherwise: the cutoff or a clock was changed since.
    pub shown_otherwise: bool,
    /// The cells of the table, as [`HEADERS`] name them.
    pub cells: Vec<String>,
}

/// The columns of the table.
pub const HEADERS: &[&str] = &[
    "id",
    "name",
    "latin name",
    "honorific",
    "affiliation",
    "country",
    "group",
    "role",
    "mode",
    "status",
    "standing",
    "arrived at",
    "late",
    "desk",
    "means",
    "shown late",
    "also admitted",
    "came in their place",
    "party",
    "lunch",
    "diet",
    "email",
    "phone",
];

/// Every seat that counts at the view's instant, by family name.
#[must_use]
pub fn lines(view: &View<'_>, desks: &HashMap<DeskId, String>) -> Vec<Line> {
    let closed = view.history.arrivals_closed_at(view.at, &view.settings);
    let mut lines: Vec<(String, Line)> = view
        .seats()
        .filter_map(|seat| {
            let standing = Standing::of(view, seat, closed)?;
            let row = seat.row();
            let admissions = seat.admissions();
            let arrival = admissions.first().map(|(_, mark)| *mark);
            let attendee = view.history.people[seat.index].id;
            let holder = Some(seat.holder()).filter(|&holder| holder != seat.index);
            let text = |field: &Option<String>| field.clone().unwrap_or_default();
            let cells = vec![
                attendee.to_string(),
                row.display_name(),
                text(&row.latin_name),
                text(&row.honorific),
                text(&row.affiliation),
                text(&row.country),
                row.group.to_string(),
                row.role.to_string(),
                row.mode.to_string(),
                row.status.to_string(),
                standing.as_str().to_owned(),
                arrival
                    .map(|mark| mark.order.at.in_zone(view.settings.zone).to_rfc3339())
                    .unwrap_or_default(),
                arrival.map(|mark| yes_no(view.settings.is_late(mark.order.at))).unwrap_or_default(),
                arrival.and_then(|mark| desks.get(&mark.order.desk)).cloned().unwrap_or_default(),
                arrival.map(|mark| mark.what.means.as_str().to_owned()).unwrap_or_default(),
                arrival.map(|mark| yes_no(mark.what.shown_late)).unwrap_or_default(),
                admissions
                    .iter()
                    .skip(1)
                    .map(|(_, mark)| also_admitted(view, mark, desks))
                    .collect::<Vec<_>>()
                    .join(", "),
                holder.map(|holder| view.known_row(holder).display_name()).unwrap_or_default(),
                text(&row.party),
                seat.claims().map(|(_, mark)| mark.what.diet.to_string()).collect::<Vec<_>>().join(", "),
                seat.diet().to_string(),
                text(&row.email),
                text(&row.phone),
            ];
            let line = Line {
                attendee,
                standing,
                arrived_at: arrival.map(|mark| mark.order.at),
                late: arrival.map(|mark| view.settings.is_late(mark.order.at)),
                shown_otherwise: arrival
                    .is_some_and(|mark| view.settings.is_late(mark.order.at) != mark.what.shown_late),
                cells,
            };
            Some((usher_core::search::sort_key(&row), line))
        })
        .collect();
    lines.sort_by(|(a, a_line), (b, b_line)| (a, a_line.attendee).cmp(&(b, b_line.attendee)));
    lines.into_iter().map(|(_, line)| line).collect()
}

/// When and where a seat was admitted once more than it counts.
fn also_admitted(view: &View<'_>, mark: &Mark<Admission>, desks: &HashMap<DeskId, String>) -> String {
    let desk = desks.get(&mark.order.desk).map_or("another desk", String::as_str);
    format!("{} {desk}", mark.order.at.clock(view.settings.zone))
}

fn yes_no(yes: bool) -> String {
    if yes { "yes" } else { "no" }.to_owned()
}
