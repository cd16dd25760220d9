//! The lists that people at doors hold in their hands.
//!
//! Deliberately absent: who came ([`crate::attendance`]) and any judgement: what a list says of somebody is what
//! roster and journal say at the view's instant.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use unicode_script::{Script, UnicodeScript as _};
use usher_core::Instant;
use usher_core::attendee::{Attendee, Mode, Role, Status};
use usher_core::history::{Change, Flag, PersonIndex};
use usher_core::ids::AttendeeId;
use usher_core::search;
use usher_core::seat::{Seat, View};

use crate::table::{Column, ColumnKind, Row, Table};

/// The list for building security: everybody who is expected in person and confirmed, whatever their role, by
/// family name. With `added_since` only those who came on it after that instant or of whom it says something
/// else since: what to send after the list of that instant.
#[must_use]
pub fn lobby(view: &View<'_>, added_since: Option<Instant>) -> Table {
    let now = lobby_lines(view);
    let before = added_since.map(|since| lobby_lines_sent(view, since));
    let gone = before.as_ref().map_or(0, |before| before.keys().filter(|id| !now.contains_key(id)).count());
    let mut lines: Vec<(&AttendeeId, &LobbyLine)> = now
        .iter()
        .filter(|(id, line)| {
            before.as_ref().is_none_or(|before| before.get(id).is_none_or(|sent| sent.cells != line.cells))
        })
        .collect();
    lines.sort_by_key(|(id, line)| (line.sorts_by.is_empty(), &line.sorts_by, **id));
    let rows: Vec<Row> = lines
        .into_iter()
        .map(|(id, line)| {
            let change = before
                .as_ref()
                .map(|before| if before.contains_key(id) { "changed" } else { "new" }.to_owned());
            Row { cells: line.cells.iter().cloned().chain(change).collect(), language: line.language.clone() }
        })
        .collect();
    let holds = match added_since {
        None => format!("In person, confirmed, all roles: {}.", people(rows.len())),
        Some(since) => {
            let on_list = now.len();
            let sent_at = told(view, since);
            let gone = if gone == 0 { String::from(".") } else { format!("; {gone} no longer expected.") };
            format!(
                "Added or changed since {sent_at}: {}, of {on_list} in person, confirmed, all roles{gone}",
                people(rows.len())
            )
        }
    };
    let change = added_since.is_some().then_some("change");
    Table {
        title: if added_since.is_some() { "Lobby list: additions" } else { "Lobby list" }.to_owned(),
        lines: about(view, [holds]),
        made_at: view.at,
        columns: [
            "name",
            "latin name",
            "affiliation",
            "country",
            "host",
            "host's phone or contact",
            "party",
            "access needs",
        ]
        .into_iter()
        .chain(change)
        .map(|title| Column {
            title: title.to_owned(),
            kind: if title == "name" { ColumnKind::Name } else { ColumnKind::Text },
        })
        .collect(),
        rows,
        parts: Vec::new(),
    }
}

/// The list to tick by hand at the door should the laptop fail: everybody on the roster, by family name.
#[must_use]
pub fn paper(view: &View<'_>) -> Table {
    let mut lines: Vec<Line> = view
        .seats()
        .filter(|&seat| view.row(seat.index).is_some())
        .map(|seat| {
            let holder = view.known_row(seat.holder());
            let id = view.history.people[seat.index].id;
            (sorts_by(&holder), id, paper_row(view, seat, &holder))
        })
        .collect();
    by_name(&mut lines);
    let mut parts: Vec<(usize, String)> = Vec::new();
    for (place, (key, ..)) in lines.iter().enumerate() {
        let letter = letter(key);
        if parts.last().is_none_or(|(_, last)| *last != letter) {
            parts.push((place, letter));
        }
    }
    Table {
        title: "Door list".to_owned(),
        lines: about(view, [format!("Everybody on the roster, to tick by hand: {}.", people(lines.len()))]),
        made_at: view.at,
        columns: columns([
            ("", ColumnKind::Tick),
            ("name", ColumnKind::Name),
            ("latin name", ColumnKind::Text),
            ("affiliation", ColumnKind::Text),
            ("remarks", ColumnKind::Text),
            ("lunch", ColumnKind::Text),
            ("attention", ColumnKind::Text),
            ("arrived", ColumnKind::ByHand),
        ]),
        rows: lines.into_iter().map(|(.., row)| row).collect(),
        parts,
    }
}

/// A table as a screen shows it, whose first column are names: with the event, the instant, the rule of the cutoff,
/// the number of rows and the journal heads it stands on.
#[must_use]
pub fn shown(view: &View<'_>, title: String, columns: Vec<String>, rows: Vec<Row>) -> Table {
    let lines = about(view, [format!("{title}: {}.", people(rows.len()))]);
    let kinds = std::iter::once(ColumnKind::Name).chain(std::iter::repeat(ColumnKind::Text));
    Table {
        title,
        lines,
        made_at: view.at,
        columns: columns.into_iter().zip(kinds).map(|(title, kind)| Column { title, kind }).collect(),
        rows,
        parts: Vec::new(),
    }
}

/// The list that guests sign: everybody who may come in person or is in, by family name, with room to sign.
#[must_use]
pub fn signature(view: &View<'_>) -> Table {
    let mut lines: Vec<Line> = view
        .seats()
        .filter(|&seat| seat.may_come())
        .map(|seat| {
            let holder = view.known_row(seat.holder());
            let text = |field: &Option<String>| field.clone().unwrap_or_default();
            let cells = vec![
                holder.name_with_honorific(),
                text(&holder.latin_name),
                text(&holder.affiliation),
                text(&holder.country),
                String::new(),
            ];
            let id = view.history.people[seat.index].id;
            (sorts_by(&holder), id, Row { cells, language: holder.language.clone() })
        })
        .collect();
    by_name(&mut lines);
    Table {
        title: "Signature list".to_owned(),
        lines: about(view, [format!("In person, confirmed or in, all roles: {}.", people(lines.len()))]),
        made_at: view.at,
        columns: columns([
            ("name", ColumnKind::Name),
            ("latin name", ColumnKind::Text),
            ("affiliation", ColumnKind::Text),
            ("country", ColumnKind::Text),
            ("signature", ColumnKind::Sign),
        ]),
        rows: lines.into_iter().map(|(.., row)| row).collect(),
        parts: Vec::new(),
    }
}

/// Words that the head of a column has which asks whether somebody may be written to afterwards, in the six languages.
const FOLLOW_UP: [&str; 14] = [
    "follow-up",
    "follow up",
    "followup",
    "keep in touch",
    "contact me",
    "contact you",
    "recontact",
    "suivi",
    "seguimiento",
    "contactar",
    "связаться",
    "后续",
    "跟进",
    "متابعة",
];

/// What means yes in such a column.
const YES: [&str; 12] = ["yes", "y", "true", "1", "x", "✓", "oui", "sí", "si", "да", "是", "نعم"];

/// Who took part, for what comes after: everybody who arrived or joined, by family name. Addresses are on it of those
/// only who said that they may be written to, in the column `consent`, or where that isn't given in the first one of
/// the roster that asks for it.
#[must_use]
pub fn attended(view: &View<'_>, consent: Option<&str>) -> Table {
    let column = match consent {
        Some(column) => Some(column.to_owned()),
        None => follow_up_column(view),
    };
    let mut agreed = 0;
    let mut lines: Vec<Line> = Vec::new();
    for seat in view.seats() {
        let arrived = seat.arrival().map(|mark| mark.order.at);
        let joined = view.first_join(seat.index);
        let (took_part, at) = match (arrived, joined) {
            (Some(at), _) => (Mode::InPerson, at),
            (None, Some(at)) => (Mode::Online, at),
            (None, None) => continue,
        };
        let holder = view.known_row(seat.holder());
        let text = |field: &Option<String>| field.clone().unwrap_or_default();
        let said = column.as_ref().and_then(|column| holder.other.get(column)).map(|said| said.trim());
        let agrees = said.is_some_and(|said| YES.contains(&said.to_lowercase().as_str()));
        agreed += usize::from(agrees);
        let cells = vec![
            holder.name_with_honorific(),
            text(&holder.latin_name),
            text(&holder.affiliation),
            text(&holder.country),
            seat.row().group.to_string(),
            seat.row().role.to_string(),
            took_part.to_string(),
            at.in_zone(view.settings.zone).format("%Y-%m-%d %H:%M").to_string(),
            match said {
                Some(_) if agrees => "yes",
                Some(said) if !said.is_empty() => "no",
                _ => "not said",
            }
            .to_owned(),
            if agrees { text(&holder.email) } else { String::new() },
        ];
        let id = view.history.people[seat.index].id;
        lines.push((sorts_by(&holder), id, Row { cells, language: holder.language.clone() }));
    }
    by_name(&mut lines);
    let took_part = format!("Arrived or joined online, all roles: {}.", people(lines.len()));
    let addresses = match &column {
        Some(column) => {
            format!("Addresses of those only who said yes under “{column}”: {}.", people(agreed))
        }
        None => "No column of the roster asks who may be written to: there are no addresses here.".to_owned(),
    };
    Table {
        title: "Who took part".to_owned(),
        lines: about(view, [took_part, addresses]),
        made_at: view.at,
        columns: [
            "name",
            "latin name",
            "affiliation",
            "country",
            "group",
            "role",
            "took part",
            "since",
            "follow-up",
            "email",
        ]
        .map(|title| Column {
            title: title.to_owned(),
            kind: if title == "name" { ColumnKind::Name } else { ColumnKind::Text },
        })
        .into(),
        rows: lines.into_iter().map(|(.., row)| row).collect(),
        parts: Vec::new(),
    }
}

/// The heads of the columns that rosters have besides those that the program knows.
#[must_use]
pub fn other_columns(view: &View<'_>) -> BTreeSet<String> {
    (0..view.history.people.len())
        .filter_map(|index| view.row(index))
        .flat_map(|row| row.other.keys().cloned().collect::<Vec<_>>())
        .collect()
}

/// The first column of the roster, by its head, that asks who may be written to.
fn follow_up_column(view: &View<'_>) -> Option<String> {
    other_columns(view).into_iter().find(|head| {
        let head = head.to_lowercase();
        FOLLOW_UP.iter().any(|words| head.contains(words))
    })
}

/// By what somebody stands on a list: whoever looks for a name in another script has heard it, or reads it in Latin
/// letters on a card.
fn sorts_by(row: &Attendee) -> String {
    let key = search::sort_key(row);
    match &row.latin_name {
        Some(latin) if !key.starts_with(|first: char| first.is_ascii_alphabetic()) => search::fold(latin),
        _ => key,
    }
}

/// What the lobby's list says of one person.
struct LobbyLine {
    sorts_by: String,
    cells: Vec<String>,
    language: Option<String>,
}

fn lobby_lines(view: &View<'_>) -> BTreeMap<AttendeeId, LobbyLine> {
    let phones = phones(view);
    let contact = view.history.event.facts.contacts.first();
    let contact = contact.map(|contact| format!("{}, {}", contact.name, contact.email)).unwrap_or_default();
    view.seats()
        .filter(|&seat| seat.is_expected())
        .map(|seat| {
            let index = seat.holder();
            let row = view.known_row(index);
            let text = |field: &Option<String>| field.clone().unwrap_or_default();
            let host = row.host.as_deref().map(search::fold_exactly);
            let phone = host.and_then(|host| phones.get(&host).cloned());
            let cells = vec![
                row.name_as_on_id.clone().unwrap_or_else(|| row.display_name()),
                text(&row.latin_name),
                text(&row.affiliation),
                text(&row.country),
                text(&row.host),
                phone.unwrap_or_else(|| contact.clone()),
                text(&row.party),
                text(&row.access_needs),
            ];
            let line = LobbyLine { sorts_by: sorts_by(&row), cells, language: row.language.clone() };
            (view.history.people[index].id, line)
        })
        .collect()
}

/// What the list said at `since`. Before the first list came there was none to send, although the first one is
/// in force from the beginning.
fn lobby_lines_sent(view: &View<'_>, since: Instant) -> BTreeMap<AttendeeId, LobbyLine> {
    let history = view.history;
    let had_a_list = history
        .revisions
        .iter()
        .any(|revision| revision.live && revision.change == Change::List && revision.order.at <= since);
    if had_a_list { lobby_lines(&View::new(history, since)) } else { BTreeMap::new() }
}

/// The telephone numbers of everybody on the roster, by their names.
fn phones(view: &View<'_>) -> HashMap<String, String> {
    let mut phones = HashMap::new();
    for index in 0..view.history.people.len() {
        let Some(row) = view.row(index) else { continue };
        let Some(phone) = &row.phone else { continue };
        for name in std::iter::once(&row.name).chain(&row.latin_name) {
            phones.entry(search::fold_exactly(name)).or_insert_with(|| phone.clone());
        }
    }
    phones
}

fn paper_row(view: &View<'_>, seat: Seat<'_, '_>, holder: &Attendee) -> Row {
    let row = seat.row();
    let text = |field: &Option<String>| field.clone().unwrap_or_default();
    let mut remarks: Vec<String> = Vec::new();
    if row.status != Status::Confirmed {
        remarks.push(row.status.to_string());
    }
    if row.mode == Mode::Online {
        remarks.push(row.mode.to_string());
    }
    if row.role != Role::Guest {
        remarks.push(row.role.to_string());
    }
    if seat.is_replaced() {
        remarks.push(format!("for {}", row.display_name()));
    }
    let lunch = if seat.requests_lunch() || seat.last_grant().is_some() {
        seat.diet().to_string()
    } else {
        String::from("–")
    };
    let arrived = seat.arrival().map(|mark| mark.order.at.clock(view.settings.zone));
    Row {
        cells: vec![
            String::from(if arrived.is_some() { "✓" } else { "" }),
            holder.name_with_honorific(),
            text(&holder.latin_name),
            text(&holder.affiliation),
            remarks.join(", "),
            lunch,
            attention(view, seat.holder(), holder).join("; "),
            arrived.unwrap_or_default(),
        ],
        language: holder.language.clone(),
    }
}

/// What the desk must do or say when somebody comes.
fn attention(view: &View<'_>, index: PersonIndex, row: &Attendee) -> Vec<String> {
    let flags = view.flags(index).into_iter().filter_map(|mark| match &mark.what {
        Flag::Attention(text) => Some(text.clone()),
        Flag::Note(_) | Flag::Met => None,
    });
    row.attention.clone().into_iter().chain(row.access_needs.clone()).chain(flags).collect()
}

/// What a list's rows stand under: the letter, or the script where there are too many letters.
fn letter(sort_key: &str) -> String {
    let Some(first) = sort_key.chars().next() else { return "No name".to_owned() };
    match first.script() {
        Script::Latin => first.to_uppercase().collect(),
        Script::Common | Script::Inherited | Script::Unknown => "Other".to_owned(),
        Script::Han | Script::Hiragana | Script::Katakana | Script::Bopomofo => "漢字 かな".to_owned(),
        script => script.full_name().to_owned(),
    }
}

/// A line of a list: by what it is sorted, whose it is, what stands in it.
type Line = (String, AttendeeId, Row);

/// Puts lines in the order of names. Places without one come last: nobody is found by them.
fn by_name(lines: &mut [Line]) {
    lines.sort_by(|(a, a_id, _), (b, b_id, _)| (a.is_empty(), a, a_id).cmp(&(b.is_empty(), b, b_id)));
}

fn columns<const COUNT: usize>(heads: [(&str, ColumnKind); COUNT]) -> Vec<Column> {
    heads.map(|(title, kind)| Column { title: title.to_owned(), kind }).into()
}

/// What a list says of itself: of which event and instant it is, what it `holds`, and what it stands on.
fn about<const COUNT: usize>(view: &View<'_>, holds: [String; COUNT]) -> Vec<String> {
    heading(view).into_iter().chain(holds).chain(stands_on(view)).collect()
}

/// The event and the instant.
fn heading(view: &View<'_>) -> Vec<String> {
    vec![view.settings.title.clone(), format!("As of {}", told(view, view.at))]
}

/// By which rule somebody is late, and the entry of each desk's journal that the list stands on.
fn stands_on(view: &View<'_>) -> Vec<String> {
    let settings = &view.settings;
    let last = settings.cutoff_figures_at().in_zone(settings.zone).format("%H:%M:%S");
    let rule = format!("Cutoff {}: on time until {last}.", settings.cutoff.clock(settings.zone));
    let heads = view.history.heads.iter();
    let heads =
        heads.map(|(desk, head)| format!("Journal: desk {desk}, entry {}, {}", head.sequence, head.hash));
    std::iter::once(rule).chain(heads).collect()
}

/// `at` on the wall, with the offset so that nobody must guess.
fn told(view: &View<'_>, at: Instant) -> String {
    at.in_zone(view.settings.zone).format("%-d %B %Y, %H:%M:%S %Z (UTC%:z)").to_string()
}

fn people(count: usize) -> String {
    if count == 1 { "1 person".to_owned() } else { format!("{count} people") }
}
