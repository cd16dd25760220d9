//! The public board without a window.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::thread::sleep;
use std::time::Duration;

use serde_json::json;
use usher_board::{Limits, Served, Shown, addresses, qr};

use super::arguments::{Board, General};
use super::error::Error;
use super::reply::Reply;
use super::session::Session;
use crate::public_figures::{PORT, Stand, public_figures};
use crate::texts::Texts;

/// How often it is looked whether something happened.
const LOOK: Duration = Duration::from_millis(250);

/// Serves the public board for as long as the program runs: Ctrl C ends it, and with it every link and connection.
pub(super) fn board(general: &General, verb: &Board) -> Result<Reply, Error> {
    // Who may do so is asked, and that it was done written down, before anything is served.
    let mut session = Session::to_write(general)?;
    let when = session.when();
    session.desk.share_figures(when)?;
    let shown = Shown { lunch: !verb.no_lunch, practice: session.practice };
    let figures = |session: &Session| public_figures(&session.desk, session.when().read_at, shown);
    let serve = |listen: &[SocketAddr]| -> Result<Served, Error> {
        Ok(Served::open(listen, figures(&session)?, Limits::default())?)
    };
    let served = match verb.listen {
        Some(address) => serve(&[address])?,
        None => serve(&addresses::to_listen_on(PORT)).or_else(|_| serve(&addresses::to_listen_on(0)))?,
    };
    let links = served.links();
    let answer = json!({ "links": links, "only_here": served.is_only_here() });
    Reply::done(says(&links, served.is_only_here(), &session.texts), &answer)
        .marked_as_practice(&session)
        .print(general.json);
    drop(session);

    let mut session = Session::to_read(general)?;
    let mut changes = session.desk.store().foreign_changes()?;
    let mut shows: Option<Stand> = None;
    loop {
        session.look_at_the_clock()?;
        let seen = session.desk.store().foreign_changes()?;
        if seen != changes {
            changes = seen;
            session.desk.refresh()?;
        }
        let stand = Stand::of(&session.desk, session.when().read_at);
        if shows.as_ref() != Some(&stand) {
            served.show(figures(&session)?);
            shows = Some(stand);
        }
        sleep(LOOK);
    }
}

fn says(links: &[String], only_here: bool, texts: &Texts) -> String {
    let mut text = String::new();
    if let Some(picture) = links.first().and_then(|link| qr::text(link)) {
        let _ = writeln!(text, "{picture}");
    }
    for link in links {
        let _ = writeln!(text, "{link}");
    }
    let what = texts.word(if only_here { "cli-board-only-here" } else { "cli-board-links" });
    let _ = writeln!(text, "\n{what}");
    text
}
