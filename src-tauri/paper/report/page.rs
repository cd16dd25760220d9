//! A report on one page: the figures, how people came, who they are, and lunch.
//!
//! It goes further than the file does, so nobody is to be found in it: where fewer than five people stand in a part of
//! a breakdown, it is put together with others. Deliberately absent: names, and what only a desk needs to know.

use serde::Serialize;
use usher_core::Instant;
use usher_core::attendee::{Group, Role};
use usher_core::lunch::Lunch;
use usher_core::seat::Seat;
use usher_core::tally::arrivals;

use super::breakdown::{Concealed, FEW, breakdown, conceal};
use super::timeline::timeline;
use super::{Report, numbered};
use crate::error::Error;
use crate::fonts::Fonts;
use crate::press::{self, PageSize, Pdf, Words};
use crate::table::capitalized;
use crate::texts::Texts;
use crate::writing;

/// How many parts of a breakdown the page has room for.
const ROLES: usize = 8;
const COUNTRIES: usize = 9;
const DIETS: usize = 6;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Page {
    paper: &'static str,
    lang: &'static str,
    rtl: bool,
    plain_title: String,
    title: Words,
    digits: Words,
    practice: Option<Words>,
    as_of: Words,
    rule: Words,
    figures: Vec<Figure>,
    strip_title: Words,
    strip: Vec<Piece>,
    beside: Words,
    chart: Chart,
    groups: Breakdown,
    roles: Breakdown,
    countries: Breakdown,
    lunch: Plates,
    concealed: Option<Words>,
    foot: Vec<Words>,
}

/// A number with what it counts.
#[derive(Serialize)]
struct Figure {
    number: String,
    label: Words,
    note: Option<Words>,
    tone: &'static str,
}

/// A piece of the strip.
#[derive(Serialize)]
struct Piece {
    count: u64,
    label: Words,
    tone: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Chart {
    title: Words,
    each: Words,
    nobody: Words,
    /// Where the curve steps: how far along from 0 to 1, how many by then, and whether late.
    steps: Vec<(f64, u64, bool)>,
    most: u64,
    cutoff: f64,
    cutoff_label: Words,
    end: f64,
    end_label: Words,
    /// Where a bar begins and ends, on time and late in it.
    bars: Vec<(f64, f64, u64, u64)>,
    ticks: Vec<(f64, String)>,
}

#[derive(Serialize)]
struct Breakdown {
    title: Words,
    heads: [Words; 2],
    rows: Vec<Bar>,
}

#[derive(Serialize)]
struct Bar {
    name: Words,
    arrived: u64,
    registered: u64,
}

#[derive(Serialize)]
struct Plates {
    title: Words,
    heads: Vec<Words>,
    /// The diet and its plates, as the heads name them; the last line is the total.
    rows: Vec<(Words, Vec<i64>)>,
}

impl Report<'_> {
    /// The report on one page.
    ///
    /// # Errors
    /// [`Error::Typesetting`].
    pub fn pdf(&self, fonts: &Fonts, size: PageSize) -> Result<Pdf, Error> {
        let texts = Texts::of_sheets(self.language, true);
        let page = Setting { report: self, texts: &texts, fonts };
        let title = &self.view.settings.title;
        Ok(Pdf {
            bytes: press::print(
                fonts,
                include_str!("../pages/report.typ"),
                &page.set(size),
                self.tally.as_of,
            )?,
            missing: Vec::new(),
            missing_everywhere: fonts.missing(title),
        })
    }
}

/// What is needed to set the page.
struct Setting<'s> {
    report: &'s Report<'s>,
    texts: &'s Texts,
    fonts: &'s Fonts,
}

impl Setting<'_> {
    fn ours(&self, text: String) -> Words {
        Words::ours(self.fonts, text, self.report.language)
    }

    fn word(&self, id: &str) -> Words {
        self.ours(self.texts.word(id))
    }

    fn set(&self, size: PageSize) -> Page {
        let (report, texts) = (self.report, self.texts);
        let imprint = report.imprint(0);
        let breakdowns = [self.groups(), self.roles(), self.countries()];
        let [groups, roles, countries] = &breakdowns;
        let (lunch, diets_together) = self.lunch();
        let concealed = diets_together || breakdowns.iter().any(|parts| parts.together.is_some());
        let title = &report.view.settings.title;
        let mut foot: Vec<Words> = imprint
            .heads
            .iter()
            .map(|(desk, entry, hash)| {
                let head = [("desk", desk.as_str()), ("entry", &entry.to_string()), ("hash", hash)];
                self.ours(format!("{} · {}", texts.word("paper-journal"), texts.say("paper-head", &head)))
            })
            .collect();
        // More desks than a foot has lines are told in the workbook.
        foot.truncate(4);
        Page {
            paper: size.paper(),
            lang: report.language.tag(),
            rtl: report.language.is_right_to_left(),
            plain_title: writing::clean(title),
            title: Words::new(self.fonts, title, None),
            digits: self.ours("0123456789−:".to_owned()),
            practice: report.practice.then(|| self.word("paper-practice")),
            as_of: self.ours(format!("{} {}", texts.word("paper-as-of"), imprint.instant(texts))),
            rule: self.ours(format!("{} {}", texts.word("paper-cutoff"), imprint.rule(texts))),
            figures: self.figures(),
            strip_title: self.ours(texts.count(
                "board-registered-in-person",
                report.tally.in_person.registered,
                &[],
            )),
            strip: self.strip(),
            beside: self.beside(),
            chart: self.chart(),
            groups: self.breakdown("board-by-affiliation", groups, |name| {
                numbered(Group::ALL, name).map(|group| texts.group(group))
            }),
            roles: self.breakdown("paper-by-role", roles, |name| {
                numbered(Role::ALL, name).map(|role| texts.role(role))
            }),
            countries: self.breakdown("paper-by-country", countries, |name| Some(name.to_owned())),
            lunch,
            concealed: concealed.then(|| self.ours(texts.count("paper-concealed", FEW, &[]))),
            foot,
        }
    }

    fn figures(&self) -> Vec<Figure> {
        let (tally, texts) = (self.report.tally, self.texts);
        let person = tally.in_person;
        let figure = |number: i64, id: &str, note: Option<String>, tone| Figure {
            number: number.to_string(),
            label: self.word(id),
            note: note.map(|note| self.ours(note)),
            tone,
        };
        let count = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
        let expected = texts.say(
            "paper-of-confirmed",
            &[("number", &person.on_time.to_string()), ("all", &person.confirmed.to_string())],
        );
        let missing = if person.no_show > 0 {
            (person.no_show, "board-no-show")
        } else {
            (person.not_yet, "board-not-yet")
        };
        let joined = texts.say("paper-of-registered", &[("all", &tally.online.registered.to_string())]);
        let lunch = match &tally.lunch {
            Lunch::CheckIn(plates) | Lunch::Desk(plates) => figure(
                plates.total.claimed,
                "board-lunch-claimed",
                Some(texts.say("paper-of-planned", &[("all", &plates.total.planned.to_string())])),
                "ink",
            ),
            Lunch::Buffet(mouths) => figure(mouths.total.mouths, "board-to-feed", None, "ink"),
        };
        vec![
            figure(count(tally.arrived.on_time), "board-on-time", Some(expected), "on-time"),
            figure(count(tally.arrived.late), "board-late", None, "late"),
            figure(count(missing.0), missing.1, None, "ink"),
            figure(count(tally.inside), "board-inside", None, "ink"),
            figure(count(tally.online.joined), "board-joined-online", Some(joined), "ink"),
            lunch,
        ]
    }

    /// Where those registered in person stand.
    fn strip(&self) -> Vec<Piece> {
        let person = self.report.tally.in_person;
        [
            (person.on_time, "board-on-time", "on-time"),
            (person.late, "board-late", "late"),
            (person.joined_online, "board-joined-online", "other"),
            (person.substituted_for, "board-substituted-for", "other"),
            (person.not_yet, "board-not-yet", "empty"),
            (person.no_show, "board-no-show", "empty"),
            (person.cancelled, "board-cancelled", "gone"),
            (person.not_confirmed, "board-not-confirmed", "gone"),
        ]
        .into_iter()
        .filter(|(count, ..)| *count > 0)
        .map(|(count, id, tone)| Piece { count, label: self.word(id), tone })
        .collect()
    }

    /// Who arrived and is not of those registered in person.
    fn beside(&self) -> Words {
        let tally = self.report.tally;
        let said = [
            ("board-count-switched", tally.came_in_person.total()),
            ("board-count-by-override", tally.by_override.total()),
            ("board-count-walk-ins", tally.walk_ins.total()),
        ]
        .map(|(id, count)| self.texts.count(id, count, &[]));
        self.ours(said.join(" · "))
    }

    fn chart(&self) -> Chart {
        const MINUTE: i64 = 60;
        let (report, texts) = (self.report, self.texts);
        let settings = &report.view.settings;
        let came: Vec<(Instant, bool)> = arrivals(report.view)
            .iter()
            .filter(|arrival| arrival.role.is_audience())
            .map(|arrival| (arrival.at, arrival.late))
            .collect();
        let bars = timeline(report.view);
        // Somebody who came hours before or after makes no room: they stand at the edge.
        let (earliest, latest) = (
            settings.cutoff.plus_seconds(-180 * MINUTE),
            settings.end.max(settings.cutoff).plus_seconds(30 * MINUTE),
        );
        let first = bars.first().map_or(settings.cutoff, |bar| bar.from);
        let last = bars.last().map_or(settings.cutoff, |bar| bar.until());
        let from = first.min(settings.cutoff.plus_seconds(-30 * MINUTE)).max(earliest);
        // It goes on to the instant it is of, where that is of the event.
        let now = Some(report.tally.as_of).filter(|&at| at <= latest).unwrap_or(last);
        let until = last.max(settings.cutoff.plus_seconds(15 * MINUTE)).max(now).min(latest);
        let span = until.micros_since(from);
        let along = |at: Instant| -> f64 {
            let micros = at.micros_since(from).clamp(0, span);
            // Microseconds of hours: far from what a fraction of 52 bits loses.
            f64::from(i32::try_from(micros / 1_000).unwrap_or(i32::MAX))
                / f64::from(i32::try_from(span / 1_000).unwrap_or(i32::MAX)).max(1.0)
        };
        let steps: Vec<(f64, u64, bool)> =
            (1_u64..).zip(&came).map(|(count, &(at, late))| (along(at), count, late)).collect();
        let end = report.tally.as_of.min(until);
        let clock = |at: Instant| at.clock(settings.zone);
        let step = if span > 150 * MINUTE * 1_000_000 { 30 } else { 15 };
        let mut ticks = Vec::new();
        let mut at = from.plus_micros(-from.as_micros().rem_euclid(step * MINUTE * 1_000_000));
        while at <= until {
            if at >= from {
                ticks.push((along(at), clock(at)));
            }
            at = at.plus_seconds(step * MINUTE);
        }
        let total = report.tally.arrived.total();
        Chart {
            title: self.word("board-arrivals"),
            each: self.word("board-each-five-minutes"),
            nobody: self.word("board-nobody-yet"),
            most: total.max(1),
            cutoff: along(settings.cutoff),
            cutoff_label: self.ours(texts.say("board-cutoff", &[("at", &clock(settings.cutoff))])),
            end: along(end),
            end_label: self.ours(texts.say(
                "board-count-then",
                &[("number", &total.to_string()), ("at", &clock(report.tally.as_of))],
            )),
            bars: bars
                .iter()
                .filter(|bar| bar.arrived() > 0 && bar.until() > from && bar.from < until)
                .map(|bar| (along(bar.from), along(bar.until()), bar.on_time, bar.late))
                .collect(),
            steps,
            ticks,
        }
    }

    fn groups(&self) -> Concealed {
        let place = |group: Group| Group::ALL.iter().position(|&known| known == group).unwrap_or_default();
        let parts = breakdown(self.report.view, |seat| {
            is_audience(seat).then(|| Some(place(seat.row().group).to_string()))
        });
        conceal(parts, Group::ALL.len())
    }

    fn roles(&self) -> Concealed {
        conceal(breakdown(self.report.view, |seat| Some(Some((seat.role() as usize).to_string()))), ROLES)
    }

    fn countries(&self) -> Concealed {
        let parts = breakdown(self.report.view, |seat| {
            is_audience(seat).then(|| {
                let country = seat.row().country.as_deref().map(|country| country.trim().to_owned());
                country.filter(|country| !country.is_empty())
            })
        });
        conceal(parts, COUNTRIES)
    }

    fn breakdown(&self, title: &str, parts: &Concealed, name: impl Fn(&str) -> Option<String>) -> Breakdown {
        let mut rows: Vec<Bar> = parts
            .shown
            .iter()
            .map(|part| Bar {
                name: match &part.name {
                    Some(known) => Words::new(
                        self.fonts,
                        &name(known).unwrap_or_default(),
                        Some(self.report.language.tag()),
                    ),
                    None => self.ours(capitalized(&self.texts.word("paper-nothing-said"))),
                },
                arrived: part.arrived(),
                registered: part.registered,
            })
            .collect();
        if title == "paper-by-country" {
            rows.sort_by_key(|row| std::cmp::Reverse(row.registered.max(row.arrived)));
        }
        if let Some((together, count)) = &parts.together {
            rows.push(Bar {
                name: self.ours(self.texts.count(
                    "paper-together",
                    u64::try_from(*count).unwrap_or(u64::MAX),
                    &[],
                )),
                arrived: together.arrived(),
                registered: together.registered,
            });
        }
        Breakdown {
            title: self.word(title),
            heads: ["board-in", "board-registered"].map(|id| self.word(id)),
            rows,
        }
    }

    /// Plates by diet, and whether diets were put together: what somebody eats may say what they believe.
    fn lunch(&self) -> (Plates, bool) {
        /// A diet, how many people it is of, and its plates.
        type Diet = (String, i64, Vec<i64>);
        let (ids, mut lines, total): (&[&str], Vec<Diet>, Vec<i64>) = match &self.report.tally.lunch {
            Lunch::CheckIn(plates) | Lunch::Desk(plates) => {
                let counts = |line: &usher_core::lunch::Line| {
                    vec![line.planned, line.claimed, line.due, line.held, line.free]
                };
                (
                    &["board-planned", "board-claimed", "board-due", "board-held", "board-free"],
                    plates
                        .by_diet
                        .iter()
                        .map(|(diet, line)| {
                            let people = line.requested.max(line.claimed + line.due + line.held);
                            (capitalized(&self.texts.diet(diet)), people, counts(line))
                        })
                        .collect(),
                    counts(&plates.total),
                )
            }
            Lunch::Buffet(mouths) => (
                &["board-planned", "board-to-feed"],
                mouths
                    .by_diet
                    .iter()
                    .map(|(diet, line)| {
                        let people = line.requested.max(line.mouths);
                        (capitalized(&self.texts.diet(diet)), people, vec![line.planned, line.mouths])
                    })
                    .collect(),
                vec![mouths.total.planned, mouths.total.mouths],
            ),
        };
        lines.retain(|(_, people, counts)| *people > 0 || counts.iter().any(|count| *count != 0));
        lines.sort_by(|(a_name, a, _), (b_name, b, _)| (b, a_name).cmp(&(a, b_name)));
        let few = |people: i64| people < i64::try_from(FEW).unwrap_or(i64::MAX);
        let mut together: (u64, i64, Vec<i64>) = (0, 0, vec![0; ids.len()]);
        while let Some((_, people, _)) = lines.last()
            && (few(*people)
                || lines.len() > DIETS
                || (together.0 > 0 && (together.0 == 1 || few(together.1))))
        {
            if let Some((_, people, counts)) = lines.pop() {
                together.0 += 1;
                together.1 += people;
                for (sum, count) in together.2.iter_mut().zip(counts) {
                    *sum += count;
                }
            }
        }
        let any = together.0 > 0;
        let mut rows: Vec<(Words, Vec<i64>)> = lines
            .into_iter()
            .map(|(name, _, counts)| {
                (Words::new(self.fonts, &name, Some(self.report.language.tag())), counts)
            })
            .collect();
        if any {
            rows.push((self.ours(self.texts.count("paper-together", together.0, &[])), together.2));
        }
        rows.push((self.word("board-all"), total));
        let plates = Plates {
            title: self.word("board-lunch-by-diet"),
            heads: ids.iter().map(|id| self.word(id)).collect(),
            rows,
        };
        (plates, any)
    }
}

fn is_audience(seat: Seat<'_, '_>) -> bool {
    seat.role().is_audience()
}
