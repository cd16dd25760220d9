//! Certificates of attendance.

use usher_core::attendee::Mode;
use usher_core::desk::{CheckIn, When};
use usher_core::entry::Hash;
use usher_paper::PageSize;
use usher_paper::certificates::{self, Certificate};

use crate::pages::{FONTS, desk, event, instant, texts};

#[test]
fn who_came_or_joined_has_a_page_in_their_language() {
    let mut desk = desk(
        "name,email,mode,affiliation,language,honorific,role\nAna,a@x.org,in person,Mission,fr,Mme,\nنهى السكري,n@x.org,in person,Ministry,ar,,\n\
         李娜,l@x.org,online,,zh,,\nDi,d@x.org,in person,,,,\nСергей,s@x.org,in person,,ru,,speaker\n",
    );
    let ids: Vec<_> = desk.history().people.iter().map(|person| person.id).collect();
    for id in [ids[0], ids[1], ids[4]] {
        desk.check_in(&CheckIn::attendee(id), When::at(instant("2026-05-05T17:05:00Z"))).expect("an answer");
    }
    let joined = (instant("2026-05-05T17:30:00Z"), instant("2026-05-05T18:30:00Z"));
    let people = [(ids[2], vec![joined])];
    desk.take_in_online_presence(Hash::of(b"report"), &people, When::at(joined.1)).expect("taken in");
    let view = desk.view(instant("2026-05-05T19:00:00Z"));
    let certificates = Certificate::of_everybody(&view);
    let mut said: Vec<(&str, Mode)> =
        certificates.iter().map(|one| (one.name.as_str(), one.took_part)).collect();
    said.sort_by_key(|(name, _)| *name);
    assert_eq!(
        said,
        [
            ("Mme Ana", Mode::InPerson),
            ("Сергей", Mode::InPerson),
            ("نهى السكري", Mode::InPerson),
            ("李娜", Mode::Online)
        ],
        "Di was not there"
    );
    let pdf = certificates::pdf(&FONTS, &event(), &certificates, PageSize::A4, &view, false).expect("pages");
    assert_eq!((pdf.missing, pdf.missing_everywhere), (vec![], vec![]));
    let pages = texts(&pdf.bytes);
    assert_eq!(pages.len(), certificates.len());
    for (page, one) in pages.iter().zip(&certificates) {
        assert!(!page.contains("paper-"), "{page}");
        assert!(page.replace(' ', "").contains("BuildingGovernmentAICapacity"), "{page}");
        let title = match one.language.as_deref() {
            Some("fr") => "Attestation",
            Some("zh") => "出席证明",
            Some("ru") => "Свидетельство",
            _ => continue,
        };
        assert!(page.contains(title), "{title} in {page}");
    }
}
