//! The figures as a page, in a language: as HTML that shows them without any script, and as text.

use std::fmt::Write as _;

use usher_core::attendee::Group;

use crate::curve::{Words, escape};
use crate::figures::{Figures, Plates};
use crate::texts::{Language, Texts};

/// How it looks.
pub(crate) const STYLE: &str = include_str!("page.css");
/// What keeps it live.
pub(crate) const SCRIPT: &str = include_str!("page.js");

/// Every how many seconds a browser without scripts asks again.
const ANEW: u32 = 15;

/// Stands for the time in a sentence that the page's script completes.
const TIME: &str = "%";

/// The parts of the page that change, by the id of their element.
pub(crate) type Parts = Vec<(&'static str, String)>;

/// The parts of the page, as they are now.
pub(crate) fn parts(figures: &Figures, language: Language) -> Parts {
    let texts = Texts::of(language);
    vec![
        ("time", time(figures)),
        ("hero", hero(figures, &texts)),
        ("tiles", tiles(figures, &texts)),
        ("curve", curve(figures, language, &texts)),
        ("bins", bins(figures, &texts)),
        ("groups", groups(figures, &texts)),
        ("online", online(figures, &texts)),
    ]
}

/// The whole page.
pub(crate) fn page(figures: &Figures, language: Language, parts: &Parts) -> String {
    let texts = Texts::of(language);
    let say = |id: &str| escape(&texts.say(id));
    let part = |id: &str| parts.iter().find(|(known, _)| *known == id).map_or("", |(_, html)| html.as_str());
    let tag = language.tag();
    let direction = if language.is_right_to_left() { "rtl" } else { "ltr" };
    let title = escape(&figures.title);
    let practice = if figures.practice {
        format!("<p class=\"practice\">{}</p>", say("public-practice"))
    } else {
        String::new()
    };
    let lost = escape(&texts.say_with("public-lost", &[("at", TIME.into())]));
    let mut languages = String::new();
    for &other in Language::ALL {
        let (tag, name) = (other.tag(), other.own_name());
        let current = if other == language { " aria-current=\"true\"" } else { "" };
        let _ = write!(
            languages,
            "<a href=\"?lang={tag}\" lang=\"{tag}\" hreflang=\"{tag}\" dir=\"auto\"{current}>{name}</a> "
        );
    }
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<title>{title}</title>\n\
         <link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"board.css\">\n\
         <noscript><meta http-equiv=\"refresh\" content=\"{ANEW}\"></noscript>\n\
         <script src=\"board.js\" defer></script>\n</head>\n\
         <body data-live=\"live?lang={tag}\">\n\
         <header><h1 dir=\"auto\">{title}</h1><p class=\"time\"><span id=\"time\">{time}</span> <small>{city}</small></p></header>\n\
         {practice}<div role=\"status\"><p id=\"lost\" class=\"told\" data-text=\"{lost}\" hidden></p></div>\n\
         <div role=\"alert\"><p id=\"ended\" class=\"told\" data-text=\"{ended}\" hidden></p></div>\n\
         <main>\n<section class=\"hero\" id=\"hero\" aria-label=\"{figures_label}\">{hero}</section>\n\
         <section class=\"card\"><dl class=\"tiles\" id=\"tiles\">{tiles}</dl></section>\n\
         <section class=\"card\"><h2>{arrivals}</h2><div id=\"curve\">{curve}</div>\n\
         <details><summary>{as_table}</summary><table><thead><tr><th scope=\"col\">{five}</th>\
         <th scope=\"col\">{on_time}</th><th scope=\"col\">{late}</th><th scope=\"col\">{by_then}</th></tr></thead>\
         <tbody id=\"bins\">{bins}</tbody></table></details></section>\n\
         <section class=\"card\"><div class=\"head\"><h2 id=\"by-group\">{by_group}</h2><p>{of_all}</p></div>\
         <table class=\"groups\" aria-labelledby=\"by-group\"><tbody id=\"groups\">{groups}</tbody></table></section>\n\
         <section class=\"card\" id=\"online\">{online}</section>\n</main>\n\
         <footer><p>{only_counts}</p><noscript><p>{no_script}</p></noscript>\
         <p><a href=\"figures.txt?lang={tag}\">{as_text}</a></p>\
         <nav aria-label=\"{language_label}\">{languages}</nav></footer>\n</body>\n</html>\n",
        time = part("time"),
        city = escape(&figures.city),
        ended = say("public-ended"),
        figures_label = say("board-figures"),
        hero = part("hero"),
        tiles = part("tiles"),
        arrivals = say("board-arrivals"),
        curve = part("curve"),
        as_table = say("board-as-table"),
        five = say("board-five-minutes"),
        on_time = say("board-on-time"),
        late = say("board-late"),
        by_then = say("board-in-by-then"),
        bins = part("bins"),
        by_group = say("board-by-affiliation"),
        of_all = say("public-in-of-registered"),
        groups = part("groups"),
        online = part("online"),
        only_counts = say("public-only-counts"),
        no_script = say("public-no-script"),
        as_text = say("public-as-text"),
        language_label = say("public-language"),
    )
}

fn time(figures: &Figures) -> String {
    let Figures { day, time, .. } = figures;
    format!("<time datetime=\"{day}T{time}\">{time}</time>")
}

fn hero(figures: &Figures, texts: &Texts) -> String {
    let word = if figures.so_far { "board-on-time-so-far" } else { "board-on-time" };
    let of_expected = escape(&of_expected(figures, texts));
    let others = escape(&others(figures, texts).join(" · "));
    format!(
        "<p class=\"number\">{}</p><div><h2>{}</h2><p>{of_expected}</p><p>{others}</p></div>",
        figures.on_time,
        escape(&texts.say(word))
    )
}

fn of_expected(figures: &Figures, texts: &Texts) -> String {
    let values = [
        ("onTime", figures.expected_on_time.into()),
        ("expected", figures.expected.into()),
        ("percent", figures.percent().into()),
    ];
    texts.say_with("board-of-expected", &values)
}

/// Who is on time without being registered in person: with the line above, they add up to the number.
fn others(figures: &Figures, texts: &Texts) -> Vec<String> {
    let mut said = vec![
        texts.count("board-count-switched", figures.switched),
        texts.count("board-count-walk-ins", figures.walk_ins),
    ];
    if figures.by_override > 0 {
        said.push(texts.count("board-count-by-override", figures.by_override));
    }
    said
}

/// The numbers beside the first, and what they are.
fn numbers(figures: &Figures) -> Vec<(&'static str, String)> {
    let expected = if figures.no_show > 0 {
        ("board-no-show", figures.no_show)
    } else {
        ("board-still-to-come", figures.not_yet)
    };
    let mut numbers = vec![("board-late", figures.late.to_string()), (expected.0, expected.1.to_string())];
    numbers.push(match figures.lunch {
        Some(Plates::Left(left)) => ("board-lunches-left", left.to_string()),
        Some(Plates::Over(over)) => ("board-lunches-over", over.to_string()),
        Some(Plates::ToFeed(mouths)) => ("board-to-feed", mouths.to_string()),
        None => ("board-inside", figures.inside.to_string()),
    });
    numbers
}

fn tiles(figures: &Figures, texts: &Texts) -> String {
    numbers(figures).into_iter().fold(String::new(), |mut html, (id, number)| {
        let _ = write!(html, "<div><dt>{}</dt><dd>{number}</dd></div>", escape(&texts.say(id)));
        html
    })
}

fn curve(figures: &Figures, language: Language, texts: &Texts) -> String {
    let total = figures.curve.total();
    if total == 0 {
        return format!("<p class=\"nobody\">{}</p>", escape(&texts.say("board-nobody-yet")));
    }
    let said = texts.count("board-count-now", total);
    let cutoff = || figures.cutoff.as_str().into();
    let words = Words {
        label: texts.say_with("board-curve", &[("said", said.as_str().into()), ("cutoff", cutoff())]),
        cutoff: texts.say_with("board-cutoff", &[("at", cutoff())]),
        now: said,
        bars: texts.say("board-each-five-minutes"),
        right_to_left: language.is_right_to_left(),
    };
    figures.curve.svg(figures.expected, &words)
}

fn bins(figures: &Figures, texts: &Texts) -> String {
    let running = escape(&texts.say("board-running"));
    figures.curve.bins().iter().fold(String::new(), |mut html, bin| {
        let (from, to) = (figures.curve.clock(bin.from), figures.curve.clock(bin.to));
        let so_far = if bin.running { format!(" <small>{running}</small>") } else { String::new() };
        let _ = write!(
            html,
            "<tr><th scope=\"row\"><bdi>{from}–{to}</bdi>{so_far}</th><td>{}</td><td>{}</td><td>{}</td></tr>",
            bin.on_time, bin.late, bin.total
        );
        html
    })
}

const fn group_id(group: Group) -> &'static str {
    match group {
        Group::Government => "board-group-government",
        Group::Un => "board-group-un",
        Group::Academia => "board-group-academia",
        Group::Industry => "board-group-industry",
        Group::Other => "board-group-other",
    }
}

fn of(texts: &Texts, arrived: u64, registered: u64) -> String {
    texts.say_with("public-of", &[("arrived", arrived.into()), ("registered", registered.into())])
}

fn groups(figures: &Figures, texts: &Texts) -> String {
    figures.groups.iter().fold(String::new(), |mut html, &(group, count)| {
        // How long the bar is, of eighty. A picture of a few people more than are registered stays within it.
        let long = count.arrived.min(count.registered.max(1)) * 80 / count.registered.max(1);
        let _ = write!(
            html,
            "<tr><th scope=\"row\">{}</th><td aria-hidden=\"true\"><svg class=\"bar\" viewBox=\"0 0 80 4\" \
             preserveAspectRatio=\"none\"><rect class=\"all\" width=\"80\" height=\"4\"/>\
             <rect class=\"on-time\" width=\"{long}\" height=\"4\"/></svg></td><td>{}</td></tr>",
            escape(&texts.say(group_id(group))),
            escape(&of(texts, count.arrived, count.registered)),
        );
        html
    })
}

/// What became of those registered online.
fn online_numbers(figures: &Figures) -> Vec<(&'static str, u64)> {
    let online = figures.online;
    let mut numbers = vec![
        ("board-joined", online.joined),
        ("board-came-in-person", online.came_in_person),
        ("board-not-joined", online.not_joined),
        ("board-cancelled", online.cancelled),
    ];
    if online.not_confirmed > 0 {
        numbers.push(("board-not-confirmed", online.not_confirmed));
    }
    numbers
}

fn online(figures: &Figures, texts: &Texts) -> String {
    let mut html = format!(
        "<div class=\"head\"><h2>{}</h2><p>{}</p></div><dl class=\"online\">",
        escape(&texts.say("board-online")),
        escape(&texts.count("board-count-registered", figures.online.registered))
    );
    for (id, number) in online_numbers(figures) {
        let _ = write!(html, "<div><dt>{}</dt><dd>{number}</dd></div>", escape(&texts.say(id)));
    }
    html.push_str("</dl>");
    html
}

impl Figures {
    /// The figures as text, to be sent where the page cannot be reached.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        let texts = Texts::of(language);
        let line = |id: &str, value: &str| {
            texts.say_with("public-line", &[("what", texts.say(id).into()), ("value", value.into())])
        };
        let mut lines = vec![self.title.clone()];
        if self.practice {
            lines.push(texts.say("public-practice"));
        }
        let at = format!("{} {} ({})", self.day, self.time, self.city);
        lines.push(texts.say_with("board-as-of", &[("at", at.into())]));
        lines.push(texts.say_with("board-cutoff", &[("at", self.cutoff.as_str().into())]));
        lines.push(String::new());
        let word = if self.so_far { "board-on-time-so-far" } else { "board-on-time" };
        lines.push(line(word, &self.on_time.to_string()));
        lines.push(of_expected(self, &texts));
        lines.extend(others(self, &texts));
        lines.extend(numbers(self).into_iter().map(|(id, number)| line(id, &number)));
        lines.push(String::new());
        lines.push(texts.say("board-by-affiliation"));
        for &(group, count) in &self.groups {
            lines.push(line(group_id(group), &of(&texts, count.arrived, count.registered)));
        }
        lines.push(String::new());
        lines.push(line("board-online", &texts.count("board-count-registered", self.online.registered)));
        lines.extend(online_numbers(self).into_iter().map(|(id, number)| line(id, &number.to_string())));
        lines.push(String::new());
        lines.join("\n")
    }
}
