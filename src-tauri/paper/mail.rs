//! A ticket as a mail: a draft that a mail program opens and a person sends.
//!
//! The same arguments give the same bytes: its ids, its boundaries and its date come from them. Deliberately
//! absent: sending.

use std::fmt::Write as _;
use std::time::{Duration, SystemTime};

use lettre::Address;
use lettre::message::header::{ContentDisposition, ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, Message, MultiPart, SinglePart};
use sha2::{Digest as _, Sha256};
use usher_core::Instant;

use crate::calendar;
use crate::error::Error;
use crate::texts::{Language, Texts};
use crate::ticket;
use crate::tickets::{EventFace, Sayings, TicketFace, in_groups};
use crate::writing;

/// The mail that brings `ticket` to its guest, as the bytes of an `.eml` file: text and HTML in the guest's
/// language, the code as a picture, the calendar entry. It comes from the event's first contact. `written_at` is
/// its date.
///
/// # Errors
/// [`Error::NoAddress`], [`Error::BadAddress`], [`Error::NoContact`], [`Error::Draw`], [`Error::Mail`].
pub fn draft(event: &EventFace, ticket: &TicketFace, written_at: Instant) -> Result<Vec<u8>, Error> {
    let contact = event.contacts.first().ok_or(Error::NoContact)?;
    let name = writing::clean(&ticket.name);
    let to = addressee(&name, ticket.email.as_deref())?;
    let from = mailbox(&contact.name, &contact.email)?;

    let letter = Letter::new(event, ticket);
    let entry = calendar::entry(event, ticket, written_at);
    let id = |what: &str| {
        let seed = format!(
            "{}\n{}\n{}\n{}\n{written_at}\n{what}",
            event.id, ticket.attendee, ticket.issue, ticket.code
        );
        Sha256::digest(seed).iter().take(12).fold(String::new(), |mut id, byte| {
            let _ = write!(id, "{byte:02x}");
            id
        })
    };
    let picture = format!("{}@usher", id("picture"));
    let inline = Attachment::new_inline_with_name(picture.clone(), "ticket.png".to_owned())
        .body(ticket::png(&ticket.code)?, content_type("image/png"));
    let related = MultiPart::related()
        .boundary(id("related"))
        .singlepart(SinglePart::html(letter.html(&picture)))
        .singlepart(inline);
    let calendar = SinglePart::builder()
        .header(content_type("text/calendar; method=PUBLISH; charset=utf-8"))
        .body(entry.clone());
    let alternative = MultiPart::alternative()
        .boundary(id("alternative"))
        .singlepart(SinglePart::plain(letter.plain()))
        .multipart(related)
        .singlepart(calendar);
    let file = SinglePart::builder()
        .header(content_type("text/calendar; method=PUBLISH; charset=utf-8; name=event.ics"))
        .header(ContentDisposition::attachment("event.ics"))
        .body(entry);
    let message = Message::builder()
        .from(from.clone())
        .reply_to(from.clone())
        .to(to)
        .subject(letter.subject.clone())
        .date(time(written_at))
        .message_id(Some(format!("<{}@{}>", id("message"), from.email.domain())))
        .header(Unsent)
        .multipart(MultiPart::mixed().boundary(id("mixed")).multipart(alternative).singlepart(file))?;
    Ok(message.formatted())
}

/// `X-Unsent: 1`: mail programs open the file as a draft.
#[derive(Clone)]
struct Unsent;

impl Header for Unsent {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("X-Unsent")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "1".to_owned())
    }
}

/// Whether somebody can be written to.
///
/// # Errors
/// [`Error::NoAddress`], [`Error::BadAddress`].
pub fn check_address(name: &str, email: Option<&str>) -> Result<(), Error> {
    addressee(name, email).map(|_| ())
}

fn addressee(name: &str, email: Option<&str>) -> Result<Mailbox, Error> {
    mailbox(name, email.ok_or_else(|| Error::NoAddress { name: writing::clean(name) })?)
}

fn mailbox(name: &str, address: &str) -> Result<Mailbox, Error> {
    let email: Address = address
        .trim()
        .parse()
        .map_err(|_| Error::BadAddress { address: writing::clean(address).chars().take(80).collect() })?;
    Ok(Mailbox::new(Some(writing::clean(name)), email))
}

fn content_type(text: &str) -> ContentType {
    ContentType::parse(text).expect("a type of ours is one")
}

fn time(at: Instant) -> SystemTime {
    let micros = u64::try_from(at.as_micros()).unwrap_or_default();
    SystemTime::UNIX_EPOCH + Duration::from_micros(micros)
}

/// What the mail says.
struct Letter<'t> {
    event: &'t EventFace,
    ticket: &'t TicketFace,
    language: Language,
    texts: Texts,
    sayings: Sayings,
    subject: String,
    addressed: String,
}

impl<'t> Letter<'t> {
    fn new(event: &'t EventFace, ticket: &'t TicketFace) -> Self {
        let language = ticket.language();
        let bare = Texts::new(language, false);
        let texts = Texts::new(language, true);
        let name = writing::clean(&ticket.name);
        let addressed = match &ticket.honorific {
            Some(honorific) => format!("{} {name}", writing::clean(honorific)),
            None => name,
        };
        Self {
            event,
            ticket,
            language,
            sayings: Sayings::new(&texts, event, ticket),
            subject: bare.say("subject", &[("title", &writing::clean(&event.title))]),
            texts,
            addressed,
        }
    }

    fn say(&self, id: &str) -> String {
        self.texts.say(id, &[])
    }

    /// The facts of the event, each with its label and its lines.
    fn facts(&self) -> Vec<(String, Vec<String>)> {
        let sayings = &self.sayings;
        let mut facts = vec![
            (self.say("label-date"), vec![sayings.date.clone()]),
            (self.say("label-time"), vec![sayings.times.clone(), sayings.zone.clone()]),
        ];
        if !self.event.venue.is_empty() {
            facts.push((self.say("label-place"), self.event.venue.clone()));
        }
        facts
    }

    fn contacts(&self) -> Vec<String> {
        let contacts = self.event.contacts.iter();
        contacts.map(|contact| format!("{}, {}", contact.name, contact.email)).collect()
    }

    fn plain(&self) -> String {
        let mut lines: Vec<String> = vec![
            self.texts.say("greeting", &[("name", &self.addressed)]),
            String::new(),
            self.say("intro"),
            String::new(),
            writing::clean(&self.event.title),
            String::new(),
        ];
        for (label, values) in self.facts() {
            lines.push(format!("{label}: {}", values.join(", ")));
        }
        lines.push(format!("{}: {}", self.say("label-code"), in_groups(&self.ticket.code)));
        lines.push(String::new());
        if !self.sayings.tags.is_empty() {
            lines.push(self.sayings.tags.join(", "));
        }
        lines.push(self.sayings.show.clone());
        lines.extend(self.sayings.arrive.clone());
        lines.push(self.sayings.personal.clone());
        lines.push(self.say("calendar"));
        lines.push(String::new());
        lines.push(self.say("regards"));
        lines.extend(self.event.organizers.iter().map(|name| writing::clean(name)));
        lines.push(String::new());
        lines.push(format!("{}: {}", self.say("label-contact"), self.contacts().join("; ")));
        lines.push(String::new());
        lines.join("\r\n")
    }

    fn html(&self, picture: &str) -> String {
        const INK: &str = "#14181F";
        const MUTED: &str = "#525B69";
        let (tag, direction) =
            (self.language.tag(), if self.language.is_right_to_left() { "rtl" } else { "ltr" });
        let start = if self.language.is_right_to_left() { "right" } else { "left" };
        let paragraph =
            |text: &str, style: &str| format!("<p style=\"margin:0 0 12px;{style}\">{text}</p>\n");
        let theirs = |text: &str| isolated(text, self.ticket.language.as_deref());
        // The name is put in as markup of its own, where the sentence has a place for it.
        const PLACE: &str = "\u{1}";
        let greeting = escaped(&self.texts.say("greeting", &[("name", PLACE)]))
            .replace(['\u{2068}', '\u{2069}'], "")
            .replace(PLACE, &theirs(&self.addressed));
        let mut facts = String::new();
        for (label, values) in self.facts() {
            let values: Vec<String> = values.iter().map(|value| isolated(value, None)).collect();
            let _ = writeln!(
                facts,
                "<tr><td style=\"padding:4px 0;padding-inline-end:24px;color:{MUTED};vertical-align:top;\
                 white-space:nowrap\">{}</td><td style=\"padding:4px 0;vertical-align:top\">{}</td></tr>",
                escaped(&label),
                values.join("<br>")
            );
        }
        let mut card = paragraph(
            &theirs(&self.ticket.name),
            "font-size:26px;line-height:32px;font-weight:700;color:#173F7A",
        );
        let latin = self.ticket.latin_name.as_deref().filter(|latin| *latin != self.ticket.name);
        for (text, style) in [
            (latin, "font-size:17px;line-height:24px"),
            (self.ticket.affiliation.as_deref(), "color:#525B69"),
        ] {
            if let Some(text) = text {
                card += &paragraph(&theirs(text), style);
            }
        }
        if !self.sayings.tags.is_empty() {
            card += &paragraph(&escaped(&self.sayings.tags.join(" · ")), "font-weight:600");
        }
        let _ = writeln!(
            card,
            "<img src=\"cid:{picture}\" width=\"264\" height=\"264\" alt=\"{}\" style=\"display:block;width:264px;\
             height:264px;background:#FFFFFF;border-radius:6px\">",
            escaped(&self.sayings.picture)
        );
        card += &paragraph(
            &format!(
                "{}<br><span dir=\"ltr\" style=\"font-family:ui-monospace,Consolas,monospace;color:{INK}\">{}</span>",
                escaped(&self.say("label-code")),
                escaped(&in_groups(&self.ticket.code))
            ),
            "margin-top:12px;font-size:13px;line-height:20px;color:#525B69",
        );
        card += &paragraph(&escaped(&self.sayings.show), "font-size:18px;line-height:26px;font-weight:600");
        if let Some(arrive) = &self.sayings.arrive {
            card += &paragraph(&escaped(arrive), "");
        }
        let organizers: Vec<String> = self.event.organizers.iter().map(|name| isolated(name, None)).collect();
        let contacts: Vec<String> = self.contacts().iter().map(|contact| isolated(contact, None)).collect();
        format!(
            "<!DOCTYPE html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width\"><title>{subject}</title></head>\n\
             <body style=\"margin:0;padding:24px 12px;background:#F4F5F7;color:{INK};\
             font:16px/24px 'Noto Sans',system-ui,'Segoe UI',Arial,sans-serif;text-align:{start}\">\n\
             <div style=\"max-width:560px;margin:0 auto;direction:{direction};text-align:{start}\">\n{greeting}{intro}\
             <div style=\"margin:20px 0 12px;font-size:20px;line-height:28px;font-weight:700\">{title}</div>\n\
             <table role=\"presentation\" style=\"border-collapse:collapse;margin:0 0 20px\">\n{facts}</table>\n\
             <div style=\"background:#E5ECF6;border-radius:12px;padding:24px;margin:0 0 20px\">\n{card}</div>\n\
             {personal}{calendar}\
             <p style=\"margin:24px 0 12px\">{regards}<br>{organizers}</p>\n\
             <p style=\"margin:0;font-size:14px;line-height:20px;color:{MUTED}\">{questions}: {contacts}</p>\n\
             </div>\n</body>\n</html>\n",
            subject = escaped(&self.subject),
            greeting = paragraph(&greeting, ""),
            intro = paragraph(&escaped(&self.say("intro")), ""),
            title = isolated(&self.event.title, None),
            personal = paragraph(&escaped(&self.sayings.personal), "color:#525B69"),
            calendar = paragraph(&escaped(&self.say("calendar")), "color:#525B69"),
            regards = escaped(&self.say("regards")),
            organizers = organizers.join("<br>"),
            questions = escaped(&self.say("label-contact")),
            contacts = contacts.join("; "),
        )
    }
}

/// `text` as markup that keeps its direction to itself.
fn isolated(text: &str, language: Option<&str>) -> String {
    let text = writing::clean(text);
    let direction = if writing::is_right_to_left(&text) { "rtl" } else { "ltr" };
    let language = writing::language(&text, language);
    format!("<bdi lang=\"{language}\" dir=\"{direction}\">{}</bdi>", escaped(&text))
}

fn escaped(text: &str) -> String {
    let mut markup = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => markup.push_str("&amp;"),
            '<' => markup.push_str("&lt;"),
            '>' => markup.push_str("&gt;"),
            '"' => markup.push_str("&quot;"),
            '\'' => markup.push_str("&#39;"),
            other => markup.push(other),
        }
    }
    markup
}
