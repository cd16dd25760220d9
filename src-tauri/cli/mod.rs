//! The verbs without a window: for scripts, and to try every rule.
//!
//! A verb is: arguments in ([`arguments`]), one call on the desk, an answer out ([`reply`]), as words or as
//! one JSON object. The exit status is 0 for done or admitted, 1 for answered no, 3 for answered with a
//! question, 2 for an error.

mod arguments;
mod door;
mod error;
mod figures;
mod files;
mod online;
mod people;
mod public;
mod reply;
mod roster;
mod says;
mod session;
mod sheets;
mod staff;
mod tickets;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, General, Verb};
use error::Error;
use reply::Reply;

use crate::roster_file;
use crate::window::Wish;

/// What the arguments asked for.
pub(crate) enum Asked {
    /// A verb, which has answered.
    Answered(ExitCode),
    /// No verb: the window.
    ForTheWindow(Wish),
}

/// Runs the verb that `arguments` name; they come without the program's own name.
pub(crate) fn run(arguments: Vec<OsString>) -> Asked {
    if arguments.first().is_some_and(|verb| verb == roster_file::VERB) {
        return Asked::Answered(roster_file::answer_parent());
    }
    let program = std::iter::once(OsString::from("usher"));
    let arguments = match Arguments::try_parse_from(program.chain(arguments)) {
        Ok(arguments) => arguments,
        Err(help_or_error) => help_or_error.exit(),
    };
    let Arguments { general, verb } = arguments;
    let Some(verb) = verb else {
        let General { event, desk, operator, frames, kiosk, .. } = general;
        return Asked::ForTheWindow(Wish { event, desk, operator, frames, kiosk });
    };
    let (json, texts) = (general.json, general.texts());
    Asked::Answered(match answer(&general, verb) {
        Ok(reply) => reply.print(json),
        Err(error) => error.print(json, &texts),
    })
}

fn answer(general: &General, verb: Verb) -> Result<Reply, Error> {
    match verb {
        Verb::New(verb) => files::new(general, &verb),
        Verb::Practice(verb) => files::practice(general, &verb),
        Verb::DeskFile(verb) => files::desk_file(general, &verb),
        Verb::Import(verb) => roster::import(general, &verb),
        Verb::Imports => roster::imports(general),
        Verb::Doubles => roster::doubles(general),
        Verb::MergeDoubles(verb) => roster::merge_doubles(general, &verb),
        Verb::Tickets(verb) => tickets::tickets(general, &verb),
        Verb::List(verb) => tickets::list(general, &verb),
        Verb::Decode(verb) => tickets::decode(general, &verb),
        Verb::ScannerCard(verb) => tickets::scanner_card(general, &verb),
        Verb::CheckIn(verb) => door::check_in(general, &verb),
        Verb::Substitute(verb) => door::substitute(general, &verb),
        Verb::WalkIn(verb) => door::walk_in(general, &verb),
        Verb::Link(verb) => door::link(general, &verb),
        Verb::Leave(verb) => door::leave(general, &verb),
        Verb::Return(verb) => door::come_back(general, &verb),
        Verb::Waiting(verb) => door::waiting(general, &verb),
        Verb::Note(verb) => door::note(general, &verb),
        Verb::Flag(verb) => door::flag(general, &verb),
        Verb::Lunch(verb) => door::lunch(general, &verb),
        Verb::Undo(verb) => door::undo(general, &verb),
        Verb::Set(verb) => figures::set(general, &verb),
        Verb::CloseArrivals => figures::close_arrivals(general),
        Verb::Find(verb) => people::find(general, &verb),
        Verb::Show(verb) => people::show(general, &verb),
        Verb::Journal(verb) => people::journal(general, &verb),
        Verb::Board(verb) => public::board(general, &verb),
        Verb::Tally(verb) => figures::tally(general, &verb),
        Verb::Online(verb) => online::online(general, &verb),
        Verb::Report(verb) => figures::report(general, &verb),
        Verb::Caterer(verb) => sheets::caterer(general, &verb),
        Verb::Badges(verb) => sheets::badges(general, &verb),
        Verb::Certificates(verb) => sheets::certificates(general, &verb),
        Verb::Merge(verb) => files::merge(general, &verb),
        Verb::Verify(verb) => figures::verify(general, &verb),
        Verb::Staff(verb) => staff::staff(general, &verb),
    }
}
