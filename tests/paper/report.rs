//! Reports: whatever happened, their figures are those of the tally.

use std::collections::{BTreeMap, HashMap};
use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx, open_workbook_from_rs};
use proptest::prelude::*;
use serde_json::Value;
use usher_core::Desk;
use usher_core::entry::Entry;
use usher_core::ids::DeskId;
use usher_core::lunch::Lunch;
use usher_core::tally::Tally;
use usher_core::{Instant, desk::CheckIn, desk::When};
use usher_paper::report::Report;
use usher_paper::report::breakdown::{FEW, Part, conceal};
use usher_paper::{Language, PageSize};

use crate::deeds::{LISTS, deeds, journal, perform};
use crate::house::{House, at};
use crate::pages::{FONTS, desk, instant, texts};

/// What a report of this desk as of an instant is made from.
struct Made {
    tally: Tally,
    desks: HashMap<DeskId, String>,
    journal: Vec<Entry>,
}

impl Made {
    fn of(desk: &Desk, at: Instant) -> Self {
        Self {
            tally: desk.tally(at).expect("figures"),
            desks: desk.desks().expect("desks").into_iter().map(|row| (row.id, row.name)).collect(),
            journal: journal(desk).into_iter().map(|(entry, ..)| entry).collect(),
        }
    }

    fn with<T>(&self, desk: &Desk, language: Language, make: impl FnOnce(&Report<'_>) -> T) -> T {
        let view = desk.view(self.tally.as_of);
        make(&Report { tally: &self.tally, view: &view, desks: &self.desks, practice: false, language })
    }

    fn xlsx(&self, desk: &Desk, language: Language) -> Vec<u8> {
        self.with(desk, language, |report| report.xlsx(&self.journal).expect("a workbook"))
    }

    /// The texts of the page, of which there is one.
    fn page(&self, desk: &Desk, language: Language, size: PageSize) -> String {
        let pdf = self.with(desk, language, |report| report.pdf(&FONTS, size).expect("a page"));
        assert!(pdf.missing_everywhere.is_empty(), "{:?}", pdf.missing_everywhere);
        let mut pages = texts(&pdf.bytes);
        assert_eq!(pages.len(), 1, "a report is one page");
        pages.remove(0)
    }
}

type Book = Xlsx<Cursor<Vec<u8>>>;

fn opened(bytes: &[u8]) -> Book {
    open_workbook_from_rs(Cursor::new(bytes.to_vec())).expect("it opens")
}

/// What stands in each cell that has a name.
fn named(book: &mut Book) -> BTreeMap<String, Data> {
    let names = book.defined_names().to_vec();
    names
        .into_iter()
        .filter(|(name, _)| !name.starts_with("_xlnm"))
        .map(|(name, place)| {
            let (sheet, cell) = place.rsplit_once('!').expect("a sheet and a cell");
            let row: u32 = cell.strip_prefix("$B$").expect("in the second column").parse().expect("a row");
            let range = book.worksheet_range(sheet.trim_matches('\'')).expect("a sheet");
            (name, range.get_value((row - 1, 1)).cloned().unwrap_or(Data::Empty))
        })
        .collect()
}

/// The figures of `usher tally --json`, by their path; heads aside.
fn figures(tally: &Tally) -> BTreeMap<String, Value> {
    fn walk(path: String, value: &Value, into: &mut BTreeMap<String, Value>) {
        match value {
            Value::Object(object) => {
                for (key, value) in object {
                    let key = key.replace([' ', '-'], "_");
                    walk(if path.is_empty() { key } else { format!("{path}_{key}") }, value, into);
                }
            }
            leaf => drop(into.insert(path, leaf.clone())),
        }
    }
    let mut json = serde_json::to_value(tally).expect("JSON");
    json.as_object_mut().expect("an object").remove("heads");
    let mut figures = BTreeMap::new();
    walk(String::new(), &json, &mut figures);
    figures
}

/// The rows of a sheet below its heads, with the head of each cell.
fn rows(book: &mut Book, sheet: &str) -> Vec<HashMap<String, Data>> {
    let range = book.worksheet_range(sheet).expect("a sheet");
    let mut rows = range.rows();
    let heads: Vec<String> = rows.next().expect("heads").iter().map(ToString::to_string).collect();
    rows.map(|row| heads.iter().cloned().zip(row.iter().cloned()).collect()).collect()
}

fn number(data: &Data) -> f64 {
    match data {
        Data::Float(number) => *number,
        Data::Int(number) => f64::from(i32::try_from(*number).expect("a small number")),
        other => panic!("{other:?} is no number"),
    }
}

fn sum(rows: &[HashMap<String, Data>], by: Option<&str>, head: &str) -> f64 {
    rows.iter()
        .filter(|row| by.is_none_or(|by| row["By"] == Data::String(by.to_owned())))
        .map(|row| number(&row[head]))
        .sum()
}

fn assert_says_the_tally(bytes: &[u8], tally: &Tally) {
    let mut book = opened(bytes);
    let named = named(&mut book);
    let figures = figures(tally);
    assert_eq!(named.keys().collect::<Vec<_>>(), figures.keys().collect::<Vec<_>>());
    for (name, value) in &figures {
        match value {
            Value::Number(count) => {
                assert_eq!(Some(number(&named[name])), count.as_f64(), "{name}");
            }
            Value::String(text) if Instant::parse(text).is_ok() => {
                assert!(matches!(named[name], Data::DateTime(_)), "{name}: {:?}", named[name]);
            }
            _ => assert!(matches!(&named[name], Data::String(text) if !text.is_empty()), "{name}"),
        }
    }

    // The identities, on what stands in the cells.
    let cell = |name: &str| number(&named[name]);
    let all = |names: &[&str]| names.iter().map(|name| cell(name)).sum::<f64>();
    let same =
        |one: f64, other: f64, what: &str| assert!((one - other).abs() < 0.1, "{what}: {one}, {other}");
    same(
        cell("in_person_registered"),
        all(&["in_person_confirmed", "in_person_cancelled", "in_person_not_confirmed"]),
        "registered",
    );
    same(
        cell("in_person_confirmed"),
        all(&[
            "in_person_on_time",
            "in_person_late",
            "in_person_joined_online",
            "in_person_substituted_for",
            "in_person_not_yet",
            "in_person_no_show",
        ]),
        "confirmed",
    );
    for late in ["on_time", "late"] {
        let of = |part: &str| cell(&format!("{part}_{late}"));
        same(
            of("arrived"),
            of("in_person") + of("came_in_person") + of("by_override") + of("walk_ins"),
            late,
        );
    }
    if named.contains_key("lunch_free") {
        let planned = all(&["lunch_claimed", "lunch_due", "lunch_held", "lunch_free"]);
        same(cell("lunch_planned"), planned, "plates");
    }

    // The other sheets add up to the same.
    let arrived = all(&["arrived_on_time", "arrived_late"]);
    let timeline = rows(&mut book, "Timeline");
    same(sum(&timeline, None, "On time"), cell("arrived_on_time"), "the timeline's on time");
    same(sum(&timeline, None, "Late"), cell("arrived_late"), "the timeline's late");
    same(timeline.last().map_or(0.0, |row| number(&row["In by then"])), arrived, "the timeline's end");
    let groups = rows(&mut book, "Groups");
    for by in ["Group", "Country", "Affiliation"] {
        same(sum(&groups, Some(by), "Arrived"), arrived, by);
        same(sum(&groups, Some(by), "Registered"), cell("in_person_registered"), by);
        same(sum(&groups, Some(by), "Confirmed"), cell("in_person_confirmed"), by);
        same(sum(&groups, Some(by), "Not yet"), all(&["in_person_not_yet", "in_person_no_show"]), "not here");
    }
    let lunch = rows(&mut book, "Lunch");
    let (total, diets) = lunch.split_last().expect("a total");
    for head in ["Requested", "Planned"] {
        same(sum(diets, None, head), number(&total[head]), head);
    }
    same(number(&total["Planned"]), cell("lunch_planned"), "planned");
    let attendance = rows(&mut book, "Attendance");
    let standing = |word: &str| {
        let count = attendance
            .iter()
            .filter(|row| {
                row["Standing"] == Data::String(word.to_owned())
                    && ["Guest", "Press"].contains(&row["Role"].to_string().as_str())
            })
            .count();
        f64::from(u32::try_from(count).expect("few"))
    };
    same(standing("Walk-in"), all(&["walk_ins_on_time", "walk_ins_late"]), "walk-ins");
    same(standing("No-show"), cell("in_person_no_show"), "no-shows");
    same(standing("Came in person"), cell("online_came_in_person"), "from online");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_workbook_says_the_tally_whatever_happened(deeds in deeds(30), back in 0..2_400_i64) {
        let mut house = House::new(LISTS[0]);
        let mut now = at("12:45");
        for (deed, seconds) in &deeds {
            now = now.plus_seconds(*seconds);
            perform(&mut house.desk, deed, now);
        }
        for at in [house.desk.tally_at(now), now.plus_seconds(-back)] {
            let made = Made::of(&house.desk, at);
            let bytes = made.xlsx(&house.desk, Language::English);
            assert_says_the_tally(&bytes, &made.tally);
            prop_assert!(bytes == made.xlsx(&house.desk, Language::English), "same heads, same bytes");
            // That a report was made is written, and is not in it.
            house.desk.report(at, "xlsx", When::at(now)).expect("figures");
            let again = Made { journal: Made::of(&house.desk, at).journal, ..made };
            prop_assert!(bytes == again.xlsx(&house.desk, Language::English), "what is written later");
        }
    }
}

/// That the page says the tally, in English. Glyphs come without the spaces between them.
fn assert_page_says(page: &str, tally: &Tally) {
    let page = page.replace(' ', "");
    let says = |said: String| assert!(page.contains(&said), "`{said}` is not in {page}");
    let person = tally.in_person;
    says(format!("{}Ontime{}of{}confirmed", tally.arrived.on_time, person.on_time, person.confirmed));
    says(format!("{}Late", tally.arrived.late));
    if person.no_show > 0 {
        says(format!("{}No-show", person.no_show));
    } else {
        says(format!("{}Notyet", person.not_yet));
    }
    says(format!("{}Inside", tally.inside));
    says(format!("{}Joinedonlineof{}registered", tally.online.joined, tally.online.registered));
    says(format!("{}registeredinperson", person.registered));
    for (count, word) in [
        (person.on_time, "Ontime"),
        (person.late, "Late"),
        (person.joined_online, "Joinedonline"),
        (person.substituted_for, "Replaced"),
        (person.cancelled, "Cancelled"),
        (person.not_confirmed, "Notconfirmed"),
    ] {
        if count > 0 {
            says(format!("{count}{word}"));
        }
    }
    says(format!("{}switchedfromonline", tally.came_in_person.total()));
    says(format!("{}byoverride", tally.by_override.total()));
    let plates = match &tally.lunch {
        Lunch::CheckIn(plates) | Lunch::Desk(plates) => {
            let all = plates.total;
            says(format!("{}Lunchclaimedof{}planned", all.claimed, all.planned));
            [all.planned, all.claimed, all.due, all.held, all.free].map(|count| count.to_string()).concat()
        }
        Lunch::Buffet(mouths) => {
            says(format!("{}Tofeed", mouths.total.mouths));
            format!("{}{}", mouths.total.planned, mouths.total.mouths)
        }
    };
    says(format!("All{}", plates.replace('-', "−")));
    let head = tally.heads.values().next().expect("a desk");
    says(head.hash.to_string());
}

/// A breakdown of the page as it stands between its title and the next: who, how many in, how many registered.
fn told(tally: &Tally, page: &str, title: &str, next: &str) -> String {
    let page = page.replace(' ', "");
    let (_, rest) = page.split_once(title).unwrap_or_else(|| panic!("{title} of {tally:?} in {page}"));
    rest.split_once(next).map_or(rest, |(part, _)| part).to_owned()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_page_says_the_tally_whatever_happened(deeds in deeds(30)) {
        let mut house = House::new(LISTS[0]);
        let mut now = at("12:45");
        for (deed, seconds) in &deeds {
            now = now.plus_seconds(*seconds);
            perform(&mut house.desk, deed, now);
        }
        let made = Made::of(&house.desk, house.desk.tally_at(now));
        assert_page_says(&made.page(&house.desk, Language::English, PageSize::A4), &made.tally);
    }
}

proptest! {
    #[test]
    fn nobody_can_be_picked_out_and_all_still_add_up(
        counts in proptest::collection::vec((0..12_u64, 0..12_u64, 0..3_u64), 0..14),
        most in 1..10_usize,
    ) {
        let parts: Vec<Part> = counts
            .iter()
            .enumerate()
            .map(|(place, &(registered, on_time, late))| Part {
                name: Some(place.to_string()),
                registered,
                expected: registered,
                on_time,
                late,
                not_here: 0,
            })
            .filter(|part| part.registered + part.arrived() > 0)
            .collect();
        let concealed = conceal(parts.clone(), most);
        let few = |count: u64| (1..FEW).contains(&count);
        for part in &concealed.shown {
            prop_assert!(!few(part.registered) && !few(part.arrived()), "{part:?}");
        }
        prop_assert!(concealed.shown.len() <= most);
        let together = concealed.together.clone();
        if let Some((together, count)) = &together {
            let is_all = concealed.shown.is_empty();
            prop_assert!(*count > 1 || is_all, "what is put together is of more than one");
            prop_assert!(is_all || (!few(together.registered) && !few(together.arrived())), "{together:?}");
        }
        let told = concealed.shown.iter().chain(together.iter().map(|(part, _)| part));
        let sums = |parts: &mut dyn Iterator<Item = &Part>| {
            parts.fold((0, 0, 0), |sum, part| {
                (sum.0 + part.registered, sum.1 + part.on_time, sum.2 + part.late)
            })
        };
        prop_assert_eq!(sums(&mut told.into_iter()), sums(&mut parts.iter()));
        let is_shown = |name: &Option<String>| concealed.shown.iter().any(|part| part.name == *name);
        let kept = parts.iter().filter(|part| is_shown(&part.name)).count();
        prop_assert_eq!(kept + together.map_or(0, |(_, count)| count), parts.len());
    }
}

#[test]
fn a_page_puts_small_parts_together_and_says_so() {
    let people = |count: usize, country: &str, group: &str, diet: &str| {
        (0..count)
            .map(|n| format!("{country}{n},{country}{n}@x.org,{country},{group},yes,{diet}\n"))
            .collect::<String>()
    };
    let roster = format!(
        "name,email,country,group,lunch,diet\n{}{}{}{}",
        people(12, "Japan", "government", ""),
        people(7, "Kenya", "un", "vegan"),
        people(6, "Chile", "academia", "halal"),
        people(1, "Malta", "industry", "kosher"),
    );
    let mut desk = desk(&roster);
    let ids: Vec<_> = desk.history().people.iter().map(|person| person.id).collect();
    for id in ids {
        desk.check_in(&CheckIn::attendee(id), When::at(instant("2026-05-05T17:05:00Z"))).expect("an answer");
    }
    let made = Made::of(&desk, instant("2026-05-05T17:06:00Z"));
    let page = made.page(&desk, Language::English, PageSize::Letter);
    assert_page_says(&page, &made.tally);
    let countries = told(&made.tally, &page, "Bycountry", "Byrole");
    // One of Malta alone would be 26 less those shown: they are told with the next smallest.
    assert_eq!(
        countries.replace("InRegistered", "").split("Parts").next(),
        Some("Japan1212Kenya772otherstogether77")
    );
    assert!(!page.contains("Malta") && !page.contains("Chile") && !page.contains("osher"), "{page}");
    let said = "Partsoffewerthan5peopleareputtogetherwithothers,sothatnobodycanbepickedout.";
    assert!(page.replace(' ', "").contains(said), "{page}");
    let none = Made::of(&desk, instant("2026-05-04T12:00:00Z"));
    assert_eq!(none.tally.arrived.total(), 0);
    assert!(
        none.page(&desk, Language::English, PageSize::A4).replace(' ', "").contains("Nobodyhasarrivedyet")
    );
}

#[test]
fn a_page_speaks_six_languages() {
    let (desk, made) = of_a_few();
    let mut seen = std::collections::HashSet::new();
    for &language in Language::ALL {
        for size in [PageSize::A4, PageSize::Letter] {
            let page = made.page(&desk, language, size);
            let without_words = ["paper-", "board-", "setup-field-", "diet-"];
            assert!(without_words.iter().all(|id| !page.contains(id)), "{language:?}: {page}");
            // Joined Arabic letters are one glyph, of which not every one says what it is made of.
            let is_whole = language == Language::Arabic || !page.contains('\u{FFFD}');
            assert!(is_whole, "{language:?}: {page}");
            let digits: String = page.chars().filter(char::is_ascii_digit).collect();
            assert!(digits.contains("131559"), "{language:?}: Latin digits: {page}");
            if size == PageSize::A4 {
                assert!(seen.insert(page), "{language:?}");
            }
        }
    }
}

fn of_a_few() -> (Desk, Made) {
    let mut desk = desk(
        "name,email,affiliation,country,diet,lunch,mode\n=HYPERLINK(\"x\"),a@x.org,+Mission,@x,-vegan,yes,in person\n\
         نهى السكري,n@x.org,Ministère,Egypt,halal,yes,in person\nDi,d@x.org,,,,no,online\n",
    );
    let id = desk.history().people[1].id;
    desk.check_in(&CheckIn::attendee(id), When::at(instant("2026-05-05T17:14:30.250Z"))).expect("an answer");
    let made = Made::of(&desk, instant("2026-05-05T17:20:00Z"));
    (desk, made)
}

#[test]
fn a_workbook_has_its_sheets_and_no_formula() {
    let (desk, made) = of_a_few();
    let mut book = opened(&made.xlsx(&desk, Language::English));
    let sheets = ["Summary", "Attendance", "Timeline", "Groups", "Lunch", "Online", "Changes"];
    assert_eq!(book.sheet_names(), sheets);
    for sheet in sheets {
        assert!(book.worksheet_formula(sheet).expect("formulas").is_empty(), "{sheet}");
    }
    let attendance = rows(&mut book, "Attendance");
    assert_eq!(attendance.len(), 3);
    let text = |text: &str| Data::String(text.to_owned());
    let formula = attendance.iter().find(|row| row["E-mail"] == text("a@x.org")).expect("a row");
    assert_eq!((&formula["Name"], &formula["Affiliation"]), (&text("=HYPERLINK(\"x\")"), &text("+Mission")));
    let noha = attendance.iter().find(|row| row["E-mail"] == text("n@x.org")).expect("a row");
    let Data::DateTime(arrived) = noha["Arrived at"] else { panic!("{:?}", noha["Arrived at"]) };
    let (.., hours, minutes, seconds, millis) = arrived.to_ymd_hms_milli();
    assert_eq!((hours, minutes, seconds, millis), (13, 14, 30, 250), "a time on the wall of New York");
    assert_eq!((&noha["Standing"], &noha["Diet"]), (&text("On time"), &text("halal")));
    let summary = book.worksheet_range("Summary").expect("a sheet");
    let said: Vec<String> = summary.rows().take(8).map(|row| format!("{}: {}", row[0], row[1])).collect();
    assert_eq!(
        said[..5],
        [
            "Building Government AI Capacity: ",
            "As of: 2026-05-05 13:20:00 EDT (UTC-04:00), America/New_York",
            "Cutoff: 13:15: on time until 13:15:59, late from 13:16:00",
            "Holds: Every seat of the roster in force, and every walk-in",
            "Rows: 3"
        ]
    );
    let head = made.tally.heads.values().next().expect("a desk");
    assert_eq!(said[5], format!("Journal: Lift: entry {}, {}", head.sequence, head.hash));
}

#[test]
fn a_workbook_speaks_six_languages() {
    let (desk, made) = of_a_few();
    let mut seen = std::collections::HashSet::new();
    for &language in Language::ALL {
        let bytes = made.xlsx(&desk, language);
        let mut book = opened(&bytes);
        let sheets = book.sheet_names();
        assert!(seen.insert(sheets.clone()), "{language:?}: {sheets:?}");
        assert_eq!(
            named(&mut book).into_keys().collect::<Vec<_>>(),
            figures(&made.tally).into_keys().collect::<Vec<_>>(),
            "names of cells are the same in every language"
        );
        for sheet in sheets {
            for row in book.worksheet_range(&sheet).expect("a sheet").rows() {
                for cell in row {
                    let text = cell.to_string();
                    let is_id = ["paper-", "board-", "setup-field-", "means-", "diet-"]
                        .iter()
                        .any(|prefix| text.starts_with(prefix));
                    assert!(!is_id, "{language:?} {sheet}: {text} has no words");
                }
            }
        }
        let is_mirrored = String::from_utf8_lossy(&unpacked(&bytes, "xl/worksheets/sheet1.xml"))
            .contains("rightToLeft=\"1\"");
        assert_eq!(is_mirrored, language.is_right_to_left(), "{language:?}");
        let attendance = String::from_utf8(unpacked(&bytes, "xl/worksheets/sheet2.xml")).expect("XML");
        assert!(attendance.contains("state=\"frozen\"") && attendance.contains("<autoFilter"));
    }
}

/// A part of a workbook.
fn unpacked(bytes: &[u8], name: &str) -> Vec<u8> {
    use std::io::Read as _;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut part = Vec::new();
    archive.by_name(name).expect("a part").read_to_end(&mut part).expect("it is whole");
    part
}

#[test]
fn every_language_has_the_same_texts_of_sheets_with_the_same_values() {
    let texts = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../assets/texts");
    let catalogue = |language: &Language| {
        let source =
            std::fs::read_to_string(texts.join(language.tag()).join("paper.ftl")).expect("a catalogue");
        fluent_bundle::FluentResource::try_new(source.clone())
            .unwrap_or_else(|(_, errors)| panic!("{language:?}: {errors:?}"));
        let mut messages: Vec<(String, std::collections::BTreeSet<String>)> = Vec::new();
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            let begins = line.starts_with(|first: char| first.is_ascii_lowercase());
            if let Some((id, _)) = line.split_once(" =").filter(|_| begins) {
                messages.push((id.to_owned(), std::collections::BTreeSet::new()));
            }
            let values = line.split('$').skip(1);
            let name = |rest: &str| rest.chars().take_while(char::is_ascii_alphabetic).collect::<String>();
            if let Some((_, known)) = messages.last_mut() {
                known.extend(values.map(name));
            }
        }
        messages
    };
    let english = catalogue(&Language::English);
    assert!(english.len() > 60);
    for language in Language::ALL {
        assert_eq!(catalogue(language), english, "{language:?}");
    }
}

#[test]
fn the_figures_for_a_chat_are_those_of_the_tally_in_six_languages() {
    let (desk, made) = of_a_few();
    let settings = desk.history().settings_at(made.tally.as_of);
    let mut seen = std::collections::HashSet::new();
    for &language in Language::ALL {
        let text = usher_paper::figures::for_chat(&made.tally, &settings, true, language);
        let without_words = ["paper-", "board-", "diet-"];
        assert!(without_words.iter().all(|id| !text.contains(id)), "{language:?}: {text}");
        assert!(text.contains("2026-05-05 13:20:00 EDT (UTC-04:00)") && text.contains("13:15"), "{text}");
        assert!(!text.contains("السكري"), "it names nobody: {text}");
        if language == Language::English {
            let tally = &made.tally;
            let Lunch::Desk(plates) = &tally.lunch else { panic!("a lunch desk") };
            for said in [
                format!("On time: {} ", tally.arrived.on_time),
                format!("Not yet: {} ", tally.in_person.not_yet),
                format!("Inside: {}\n", tally.inside),
                format!("Planned: {} ", plates.total.planned),
                format!("Free: {}\n", plates.total.free),
            ] {
                assert!(text.contains(&said), "`{said}` is not in {text}");
            }
        }
        assert!(seen.insert(text), "{language:?}");
    }
}
