//! What the page shows.

use usher_board::{Language, Shown, qr};

use crate::house::House;
use crate::wire::Link;

#[test]
fn the_page_shows_what_the_tally_counts() {
    let mut house = House::new();
    house.a_day();
    let tally = house.desk.tally(house.now).expect("figures");
    let served = house.served();
    let page = Link::to(&served).get("").body;
    assert_eq!((tally.arrived.on_time, tally.arrived.late), (61, 9));
    assert!(page.contains("<p class=\"number\">61</p><div><h2>On time</h2>"), "{page}");
    let tile = |words: &str, number: i64| format!("<dt>{words}</dt><dd>{number}</dd>");
    let not_yet = i64::try_from(tally.in_person.not_yet).expect("a count");
    for tile in [tile("Late", 9), tile("Still to come", not_yet)] {
        assert!(page.contains(&tile), "{tile}\n{page}");
    }
    for (word, count) in [("Joined", tally.online.joined), ("Not joined", tally.online.not_joined)] {
        assert!(page.contains(&format!("<dt>{word}</dt><dd>{count}</dd>")), "{page}");
    }
    for count in tally.groups.values() {
        assert!(page.contains(&format!("<td>{} of {}</td>", count.arrived, count.registered)), "{page}");
    }
    // The table says what the curve draws: of the five minutes of the cutoff, two parts.
    assert!(page.contains("<bdi>13:05–13:10</bdi></th><td>16</td><td>0</td><td>51</td>"), "{page}");
    assert!(
        page.contains("<bdi>13:15–13:20</bdi> <small>so far</small></th><td>0</td><td>9</td><td>70</td>"),
        "{page}"
    );
    assert!(page.contains("aria-label=\"Arrivals: 70 now. Cutoff 13:15.\""), "{page}");
    assert!(page.contains("<p class=\"practice\">PRACTICE</p>"), "{page}");
}

#[test]
fn plates_are_told_only_where_they_are_to_be() {
    let house = House::new();
    let told = |lunch| house.figures_with(Shown { lunch, practice: false }).text(Language::English);
    assert!(told(true).contains("Lunches left: "), "{}", told(true));
    assert!(!told(false).to_lowercase().contains("lunch"), "{}", told(false));
    assert!(!told(false).contains("PRACTICE"));
}

#[test]
fn the_text_says_what_the_page_shows() {
    let mut house = House::new();
    house.guests_come(3, "13:02:00");
    let served = house.served();
    let answer = Link::to(&served).get("figures.txt");
    assert!(answer.head.contains("Content-Type: text/plain; charset=utf-8"), "{}", answer.head);
    assert_eq!(answer.body, house.figures().text(Language::English));
    let lines: Vec<&str> = answer.body.lines().collect();
    assert_eq!(
        lines[..6],
        [
            "Building Government AI Capacity: Insights from the City, National and Regional Perspectives",
            "PRACTICE",
            "As of 2026-05-05 13:02:00 (New York)",
            "Cutoff 13:15",
            "",
            "On time so far: 3",
        ]
    );
}

#[test]
fn it_speaks_the_language_that_the_browser_asks_for() {
    let served = House::new().served();
    let link = Link::to(&served);
    let page = |query: &str, header: &str| link.ask("GET", &format!("/{}/{query}", link.token), header).body;
    let begins = |page: &str, tag: &str| page.contains(&format!("<html lang=\"{tag}\""));
    assert!(begins(&page("", ""), "en"));
    assert!(begins(&page("", "Accept-Language: de-DE, fr-CH;q=0.8, en;q=0.9\r\n"), "en"));
    assert!(begins(&page("", "Accept-Language: zh-Hant-TW\r\n"), "zh"));
    assert!(begins(&page("", "accept-language: ru;q=0, es;q=0.1\r\n"), "es"));
    assert!(begins(&page("?lang=ar", "Accept-Language: ru\r\n"), "ar"));
    assert!(begins(&page("?lang=xx", "Accept-Language: ru\r\n"), "ru"));
    assert!(page("?lang=ar", "").contains("<html lang=\"ar\" dir=\"rtl\">"));
}

#[test]
fn every_text_is_there_in_each_language() {
    let mut house = House::new();
    house.a_day();
    let served = house.served();
    let link = Link::to(&served);
    let mut pages: Vec<String> =
        Language::ALL.iter().map(|language| link.get(&format!("?lang={}", language.tag())).body).collect();
    for (page, language) in pages.iter().zip(Language::ALL) {
        // A text that is missing shows its id.
        assert!(!page.contains("board-") && !page.contains("public-"), "{page}");
        assert_eq!(page.matches("aria-current=\"true\"").count(), 1);
        assert!(page.contains(&format!("data-live=\"live?lang={}\"", language.tag())));
    }
    pages.sort();
    pages.dedup();
    assert_eq!(pages.len(), Language::ALL.len());
}

#[test]
fn a_title_is_text_and_nothing_else() {
    let mut house = House::new();
    let title = "<script>alert(1)</script> \"A\" & 'B'";
    let when = usher_core::desk::When::at(house.now);
    house.desk.set(&[("title".to_owned(), title.to_owned())], when).expect("settings");
    let served = house.served();
    let page = Link::to(&served).get("").body;
    assert!(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &quot;A&quot; &amp; &#39;B&#39;"), "{page}");
    assert_eq!(page.matches("<script").count(), 1, "{page}");
}

#[test]
fn the_link_is_drawn_as_a_code() {
    let served = House::new().served();
    let link = &served.links()[0];
    assert!(qr::svg(link).expect("a code").contains("<svg"));
    let text = qr::text(link).expect("a code");
    let lines: Vec<&str> = text.lines().collect();
    assert!(lines.iter().all(|line| line.chars().count() == lines[0].chars().count()), "{text}");
    assert_eq!(qr::svg(&"x".repeat(201)), None);
}
