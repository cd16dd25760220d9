//! Sets every page for the sample roster and draws it, to be looked at: `cargo run -p usher-paper --example pages -- OUT`.
//! With `readme` after it, the two pictures of the README only; with `sheets`, reports, caterer sheets and badges only.

use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant as Stopwatch;

use hayro::hayro_interpret::InterpreterSettings;
use usher_core::attendee::Role;
use usher_core::desk::{CheckIn, Plate, Shown, When};
use usher_core::event::{Event, Facts};
use usher_core::ids::AttendeeId;
use usher_core::store::Store;
use usher_core::ticket::TicketKey;
use usher_core::{Desk, Instant};
use usher_paper::badges::{self, BadgeFace, BadgePaper};
use usher_paper::caterer::{self, Moment, ShowRate};
use usher_paper::certificates::{self, Certificate};
use usher_paper::report::Report;
use usher_paper::tickets::{self, EventFace, Layout, TicketFace};
use usher_paper::{Fonts, Language, PageSize, Pdf, lists, mail, scanner_card};

fn main() -> Result<(), Box<dyn Error>> {
    let out = PathBuf::from(std::env::args().nth(1).ok_or("give a folder")?);
    fs::create_dir_all(&out)?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");

    let begun = Stopwatch::now();
    let only_sheets = std::env::args().nth(2).is_some_and(|what| what == "sheets");
    let fonts = Fonts::from_woff2(font_files(&root)?)?;
    println!("fonts: {:?}", begun.elapsed());

    let facts: Facts =
        fs::read_to_string(root.join("assets/events/building-government-ai-capacity.toml"))?.parse()?;
    let event = Event::new(facts)?;
    let key = TicketKey::from_bytes([7; 32]);
    let mut desk = Desk::open(Store::in_memory(&event, &key)?, "Lift")?;
    let roster = fs::read(root.join("assets/events/sample-roster.csv"))?;
    desk.import(usher_intake::read(&roster)?, &[], When::at(Instant::parse("2026-05-04T12:00:00Z")?))?;
    let at = Instant::parse("2026-05-05T16:30:00Z")?;
    let view = desk.view(at);
    let face = EventFace::of(&event, &view.settings);
    let guests: Vec<TicketFace> = view
        .seats()
        .filter_map(|seat| {
            let row = view.row(seat.index)?;
            let id = view.history.people[seat.index].id;
            Some(TicketFace::of(id, &row, key.ticket(event.id, id, 1).as_str(), 1))
        })
        .collect();

    if only_sheets {
        drop(view);
        return sheets(&out, &fonts, &mut desk);
    }
    if std::env::args().nth(2).is_some_and(|what| what == "readme") {
        let speaker = guests.iter().find(|guest| guest.role == Role::Speaker).ok_or("a speaker")?;
        let page = tickets::pdf(
            &fonts,
            &face,
            std::slice::from_ref(speaker),
            Layout::OnePerPage,
            PageSize::Letter,
            at,
        )?;
        let cards =
            tickets::pdf(&fonts, &face, &of_many_scripts(&guests), Layout::Sheet, PageSize::Letter, at)?;
        for (name, pdf) in [("ticket-page", page), ("ticket-cards", cards)] {
            let pictures = pictures(&pdf)?;
            pictures.first().ok_or("no page")?.save(out.join(format!("{name}.png")))?;
        }
        return Ok(());
    }
    for size in [PageSize::A4, PageSize::Letter] {
        draw(&out, &format!("scanner-card-{size:?}"), &scanner_card::pdf(&fonts, size, at)?)?;
        for layout in [Layout::OnePerPage, Layout::Sheet] {
            let begun = Stopwatch::now();
            let pdf = tickets::pdf(&fonts, &face, &guests, layout, size, at)?;
            println!(
                "{} tickets, {layout:?}, {size:?}: {:?}, {} bytes",
                guests.len(),
                begun.elapsed(),
                pdf.bytes.len()
            );
            draw(&out, &format!("tickets-{layout:?}-{size:?}"), &pdf)?;
        }
        for (name, table) in [("lobby", lists::lobby(&view, None)), ("paper", lists::paper(&view))] {
            let begun = Stopwatch::now();
            let pdf = table.pdf(&fonts, size)?;
            println!(
                "{name}, {} rows, {size:?}: {:?}, {} bytes",
                table.rows.len(),
                begun.elapsed(),
                pdf.bytes.len()
            );
            draw(&out, &format!("{name}-{size:?}"), &pdf)?;
            fs::write(out.join(format!("{name}.xlsx")), table.xlsx()?)?;
        }
    }
    drop(view);
    sheets(&out, &fonts, &mut desk)?;
    let view = desk.view(at);
    let face = EventFace::of(&event, &view.settings);
    for guest in guests.iter().filter(|guest| guest.email.is_some()).take(12) {
        let mail = mail::draft(&face, guest, at)?;
        fs::write(out.join(format!("{}-{}.eml", guest.language().tag(), guest.attendee)), mail)?;
    }
    Ok(())
}

/// Reports, sheets for the caterer and badges of a day on which most of them came, in every language.
fn sheets(out: &Path, fonts: &Fonts, desk: &mut Desk) -> Result<(), Box<dyn Error>> {
    let at = Instant::parse("2026-05-05T17:41:00Z")?;
    let people: Vec<AttendeeId> = desk.history().people.iter().map(|person| person.id).collect();
    let first = Instant::parse("2026-05-05T16:28:10Z")?;
    for (place, id) in (0_i64..).zip(people).filter(|(place, _)| place % 7 != 3) {
        // Most come shortly before the cutoff, some after it.
        let seconds = 2_700 - (97 - place).abs() * 24 + place * place % 613;
        let when = When::at(first.plus_seconds(seconds.max(0)));
        let request = CheckIn { lunch: false, ..CheckIn::attendee(id) };
        desk.check_in(&request, when)?;
        if place % 3 == 0 && seconds > 2_000 {
            let plate = Plate { shown: Shown::Attendee(id), diet: None, grant: None };
            desk.lunch(&plate, When::at(first.plus_seconds(3_900 + place)))?;
        }
    }
    let tally = desk.tally(at)?;
    let desks: HashMap<_, _> = desk.desks()?.into_iter().map(|row| (row.id, row.name)).collect();
    let view = desk.view(at);
    for &language in Language::ALL {
        let tag = language.tag();
        let report = Report { tally: &tally, view: &view, desks: &desks, practice: true, language };
        let size = if language == Language::English { PageSize::Letter } else { PageSize::A4 };
        draw(out, &format!("report-{tag}"), &report.pdf(fonts, size)?)?;
        fs::write(out.join(format!("report-{tag}.xlsx")), report.xlsx(&[])?)?;
        for (moment, rate) in [(Moment::Guarantee, 80), (Moment::HourBefore, 90), (Moment::Service, 100)] {
            let rate = ShowRate::new(rate).ok_or("a rate")?;
            let sheet = caterer::Sheet::of(&tally, &view, moment, rate);
            let pdf = sheet.pdf(fonts, size, &report)?;
            draw(out, &format!("caterer-{moment:?}-{tag}"), &pdf)?;
        }
    }
    let event = EventFace::of(&view.history.event, &view.settings);
    let certificates = Certificate::of_everybody(&view);
    let some: Vec<Certificate> = certificates.into_iter().step_by(11).collect();
    draw(out, "certificates", &certificates::pdf(fonts, &event, &some, PageSize::A4, &view, false)?)?;
    draw(out, "signature", &lists::signature(&view).pdf(fonts, PageSize::A4)?)?;
    draw(out, "attended", &lists::attended(&view, None).pdf(fonts, PageSize::A4)?)?;
    let faces = BadgeFace::of_everybody(&view);
    for paper in [BadgePaper::A4, BadgePaper::Letter, BadgePaper::Label] {
        let shown = if paper == BadgePaper::Label { &faces[..12] } else { &faces[..] };
        let pdf = badges::pdf(fonts, &view.settings, shown, paper, Language::English, at, false)?;
        draw(out, &format!("badges-{paper:?}"), &pdf)?;
    }
    Ok(())
}

/// Eight guests whose names are written as differently as can be.
fn of_many_scripts(guests: &[TicketFace]) -> Vec<TicketFace> {
    let mut foreign: Vec<&TicketFace> = guests.iter().filter(|guest| guest.latin_name.is_some()).collect();
    foreign.sort_by_key(|guest| guest.name.chars().next());
    let step = (foreign.len() / 8).max(1);
    foreign.into_iter().step_by(step).take(8).cloned().collect()
}

/// The fonts of paper, as the page's packages hold them.
fn font_files(root: &Path) -> Result<Vec<Vec<u8>>, Box<dyn Error>> {
    let mut files = Vec::new();
    for package in fs::read_dir(root.join("ui/node_modules/@fontsource-variable"))? {
        for file in fs::read_dir(package?.path().join("files"))? {
            let path = file?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.starts_with("noto-") && name.ends_with("-wght-normal.woff2") {
                files.push(fs::read(path)?);
            }
        }
    }
    Ok(files)
}

fn draw(out: &Path, name: &str, pdf: &Pdf) -> Result<(), Box<dyn Error>> {
    if !pdf.missing.is_empty() || !pdf.missing_everywhere.is_empty() {
        println!("{name}: missing {:?} {:?}", pdf.missing, pdf.missing_everywhere);
    }
    fs::write(out.join(format!("{name}.pdf")), &pdf.bytes)?;
    for (number, picture) in pictures(pdf)?.into_iter().enumerate() {
        picture.save(out.join(format!("{name}-{number:02}.png")))?;
    }
    Ok(())
}

fn pictures(pdf: &Pdf) -> Result<Vec<image::RgbaImage>, Box<dyn Error>> {
    let file = hayro::hayro_syntax::Pdf::new(pdf.bytes.clone()).map_err(|_| "not a PDF")?;
    let pages =
        hayro::render_pdf(&file, 1.6, InterpreterSettings::default(), Some(0..=40)).ok_or("no pages")?;
    let picture = |page: hayro::vello_cpu::Pixmap| {
        let (width, height) = (u32::from(page.width()), u32::from(page.height()));
        image::RgbaImage::from_raw(width, height, page.data_as_u8_slice().to_vec()).ok_or("no picture")
    };
    Ok(pages.into_iter().map(picture).collect::<Result<_, _>>()?)
}
