//! What the caterer is told.

use usher_core::desk::{CheckIn, Plate, Shown, When};
use usher_core::judge::Answers;
use usher_core::outcome::Outcome;
use usher_core::{Desk, Instant};
use usher_paper::caterer::{Count, Moment, Sheet, ShowRate};
use usher_paper::report::Report;
use usher_paper::{Language, PageSize};

use crate::pages::{FONTS, desk, instant, texts};

const ROSTER: &str = "name,email,lunch,diet,mode,status,access needs,Food allergies\n\
Ana,a@x.org,yes,vegan,in person,confirmed,step-free,Peanuts\n\
Bo,b@x.org,yes,vegan,in person,confirmed,,peanuts\n\
Cy,c@x.org,yes,,in person,confirmed,Step-free,\n\
Di,d@x.org,yes,,in person,confirmed,,\n\
Ed,e@x.org,yes,,in person,confirmed,,\n\
Fe,f@x.org,yes,halal,in person,cancelled,,shellfish\n\
Gu,g@x.org,no,,in person,confirmed,,eggs\n\
Hu,h@x.org,yes,kosher,online,confirmed,,\n";

fn sheet(desk: &Desk, at: Instant, moment: Moment, percent: u8) -> Sheet {
    let rate = ShowRate::new(percent).expect("a rate");
    Sheet::of(&desk.tally(at).expect("figures"), &desk.view(at), moment, rate)
}

fn count(sheet: &Sheet, diet: Option<&str>, count: Count) -> i64 {
    let place = sheet.counts.iter().position(|&known| known == count).expect("it is counted");
    match diet {
        None => sheet.total[place],
        Some(diet) => sheet.diets.iter().find(|(known, _)| known.as_str() == diet).expect("a diet").1[place],
    }
}

#[test]
fn a_guarantee_is_rounded_up_for_each_diet() {
    let desk = desk(ROSTER);
    let at = instant("2026-05-04T13:00:00Z");
    let sheet = sheet(&desk, at, Moment::Guarantee, 80);
    assert_eq!(count(&sheet, Some("vegan"), Count::Requested), 2);
    // 1.6 and 2.4 plates.
    assert_eq!(count(&sheet, Some("vegan"), Count::Guarantee), 2);
    assert_eq!(count(&sheet, Some("standard"), Count::Guarantee), 3);
    assert_eq!((count(&sheet, None, Count::Requested), count(&sheet, None, Count::Guarantee)), (5, 5));
    assert_eq!(sheet.diets.len(), 2, "who is cancelled or online eats nothing here");
}

#[test]
fn what_somebody_who_was_let_in_all_the_same_cannot_eat_is_told_too() {
    let mut desk = desk(ROSTER);
    let at = instant("2026-05-05T17:00:00Z");
    let tells = |desk: &Desk| {
        let needs = sheet(desk, at, Moment::Service, 100).needs;
        needs.iter().any(|(text, _)| text == "shellfish")
    };
    assert!(!tells(&desk), "who is cancelled eats nothing here");
    let fe =
        desk.history().people.iter().find(|person| person.rows[0].attendee().name == "Fe").expect("Fe").id;
    let answers = Answers { admit: false, override_reason: Some("the chair asks".to_owned()) };
    let request = CheckIn { answers, ..CheckIn::attendee(fe) };
    let done = desk.check_in(&request, When::at(at)).expect("an answer");
    assert!(matches!(done.outcome, Outcome::Admitted { .. }), "{:?}", done.outcome);
    assert!(tells(&desk));
}

#[test]
fn a_rate_is_at_most_everybody() {
    assert_eq!(ShowRate::new(101), None);
    let plates = |percent, people| ShowRate::new(percent).expect("a rate").plates(people);
    assert_eq!(
        [plates(0, 86), plates(80, 86), plates(93, 86), plates(100, 86), plates(1, 1)],
        [0, 69, 80, 86, 1]
    );
}

#[test]
fn where_nobody_was_asked_what_is_planned_is_guaranteed() {
    let mut desk = desk("name\nAna\n");
    let at = instant("2026-05-04T13:00:00Z");
    desk.set(&[("lunch.plan.standard".to_owned(), "60".to_owned())], When::at(at)).expect("a plan");
    assert_eq!(count(&sheet(&desk, at, Moment::Guarantee, 90), None, Count::Guarantee), 54);
}

#[test]
fn an_hour_before_who_is_here_eats_and_of_the_others_so_many() {
    let mut desk = desk(ROSTER);
    let id = |name: &str, desk: &Desk| {
        let people = &desk.history().people;
        people.iter().find(|person| person.rows[0].attendee().name == name).expect("on the roster").id
    };
    let at = instant("2026-05-05T16:30:00Z");
    for name in ["Ana", "Cy"] {
        let id = id(name, &desk);
        desk.check_in(&CheckIn::attendee(id), When::at(at)).expect("an answer");
    }
    let ana = Plate { shown: Shown::Attendee(id("Ana", &desk)), diet: None, grant: None };
    desk.lunch(&ana, When::at(at.plus_seconds(1))).expect("an answer");
    let at = at.plus_seconds(2);
    let before = sheet(&desk, at, Moment::HourBefore, 50);
    assert_eq!((count(&before, None, Count::Here), count(&before, None, Count::Expected)), (2, 3));
    // One vegan of half a plate more, and two others of one.
    assert_eq!(count(&before, Some("vegan"), Count::Forecast), 2);
    assert_eq!(count(&before, Some("standard"), Count::Forecast), 2);
    assert_eq!(count(&before, None, Count::Forecast), 4);

    let service = sheet(&desk, at, Moment::Service, 50);
    let tally = desk.tally(at).expect("figures");
    let usher_core::lunch::Lunch::Desk(plates) = tally.lunch else { panic!("a lunch desk") };
    for (of, expected) in [
        (Count::Planned, plates.total.planned),
        (Count::Claimed, plates.total.claimed),
        (Count::Left, plates.total.left),
        (Count::Due, plates.total.due),
        (Count::Held, plates.total.held),
        (Count::Free, plates.total.free),
    ] {
        assert_eq!(count(&service, None, of), expected, "{of:?}");
    }
}

#[test]
fn the_kitchen_learns_what_it_must_know_and_no_name() {
    let desk = desk(ROSTER);
    let at = instant("2026-05-04T13:00:00Z");
    let sheet = sheet(&desk, at, Moment::Guarantee, 80);
    // Of those who come and eat: neither the cancelled one's shellfish nor the eggs of whom wants no lunch.
    assert_eq!(sheet.needs, [("Peanuts".to_owned(), 2), ("step-free".to_owned(), 2)]);
    let (tally, view) = (desk.tally(at).expect("figures"), desk.view(at));
    let desks = desk.desks().expect("desks").into_iter().map(|row| (row.id, row.name)).collect();
    for &language in Language::ALL {
        for size in [PageSize::A4, PageSize::Letter] {
            let report = Report { tally: &tally, view: &view, desks: &desks, practice: false, language };
            let pdf = sheet.pdf(&FONTS, size, &report).expect("a page");
            assert!(pdf.missing_everywhere.is_empty(), "{:?}", pdf.missing_everywhere);
            let pages = texts(&pdf.bytes);
            assert_eq!(pages.len(), 1);
            let page = &pages[0];
            assert!(!page.contains("paper-"), "{language:?}: {page}");
            for name in ["Ana", "Bo", "x.org"] {
                assert!(!page.contains(name), "{name} in {page}");
            }
            assert!(page.contains("Peanuts") && page.contains("80"), "{language:?}: {page}");
            let head = tally.heads.values().next().expect("a desk").hash.to_string();
            assert!(page.contains(&head) && page.contains("UTC-04:00"), "{language:?}: {page}");
            if language == Language::English {
                let page = page.replace(' ', "");
                assert!(page.contains("Standard333"), "{page}");
                assert!(page.contains("Vegan222") && page.contains("All555"), "{page}");
                assert!(page.contains("Guarantee:80%ofthosewhoaskedforlunch,eachdietroundedup."), "{page}");
            }
        }
    }
}
