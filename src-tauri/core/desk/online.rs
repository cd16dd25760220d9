//! Who was in the online room: attendance reports in, and out again.

use std::collections::HashSet;

use super::{Act, Desk, Done, When};
use crate::entry::{AttendanceReport, Hash, OnlinePresence, Payload, UndoReason, Undone, Unmatched, Voided};
use crate::history::History;
use crate::ids::{ActId, AttendeeId, EntryId};
use crate::presence::spans::union;
use crate::presence::{Fate, Matching, Report, Said, SaidOf, Span, match_people};
use crate::seat::View;
use crate::staff::Right;
use crate::{Error, Instant};

/// What came of taking in a report, or would come of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenIn {
    /// The entry of the report; none for a dry run, where nothing would change, and where there are problems.
    pub entry: Option<EntryId>,
    /// Its act.
    pub act: Option<ActId>,
    /// Who in it is whom.
    pub matching: Matching,
    /// Whether there is anything in it that is not known yet.
    pub changes: bool,
    /// Of whom the file's times are not known yet.
    pub new: Vec<AttendeeId>,
    /// Of how many they are known from this file already.
    pub same: usize,
    /// The report as it was taken in before, where that contradicts what is said of it now.
    pub differs_from: Option<EntryId>,
}

/// A report that the journal knows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastReport {
    /// Its entry.
    pub entry: EntryId,
    /// When it was taken in.
    pub at: Instant,
    /// The file.
    pub file: Hash,
    /// What it was, and whom it had that are nobody.
    pub report: AttendanceReport,
    /// Whether it stands: not taken out, and not taken in anew since.
    pub in_force: bool,
}

impl Desk {
    /// Takes in an attendance report: one act, or none at all where it has problems or changes nothing. `said` is what
    /// a person said of names in it.
    ///
    /// # Errors
    /// [`Error::NoSuchAttendee`], [`Error::ReportElsewhen`], [`Error::ReportDiffers`], [`Error::NeedsPin`],
    /// [`Error::Store`].
    pub fn take_in_report(&mut self, report: &Report, said: &[Said], when: When) -> Result<TakenIn, Error> {
        self.transact(when, |act| {
            let mut taken = dry_run(&act.view(), report, said)?;
            if let Some(before) = taken.differs_from {
                return Err(Error::ReportDiffers(before));
            }
            if !report.problems.is_empty() || !taken.changes {
                return Ok(taken);
            }
            let summary = summary(report, &taken.matching);
            let approved_by = act.permit(Right::SetUp)?;
            let new: HashSet<AttendeeId> = taken.new.iter().copied().collect();
            for (attendee, intervals, called) in taken.matching.matched() {
                if new.contains(&attendee) {
                    act.was_online(
                        attendee,
                        OnlinePresence {
                            file: report.file,
                            intervals,
                            called,
                            report: None,
                            approved_by: None,
                        },
                    )?;
                }
            }
            let whole = OnlinePresence {
                file: report.file,
                intervals: Vec::new(),
                called: Vec::new(),
                report: Some(summary),
                approved_by,
            };
            taken.entry = Some(act.append(None, Payload::OnlinePresence(whole))?);
            taken.act = Some(act.id);
            Ok(taken)
        })
    }

    /// What taking in this report would do.
    ///
    /// # Errors
    /// [`Error::NoSuchAttendee`], [`Error::ReportElsewhen`].
    pub fn report_dry_run(&self, report: &Report, said: &[Said], now: Instant) -> Result<TakenIn, Error> {
        dry_run(&self.view(self.history.known_at(now)), report, said)
    }

    /// Takes in when people of whom it is known who they are were online. One act.
    ///
    /// # Errors
    /// [`Error::NoSuchAttendee`], [`Error::Store`].
    pub fn take_in_online_presence(
        &mut self,
        file: Hash,
        people: &[(AttendeeId, Vec<Span>)],
        when: When,
    ) -> Result<ActId, Error> {
        self.transact(when, |act| {
            for (attendee, intervals) in people {
                act.was_online(
                    *attendee,
                    OnlinePresence {
                        file,
                        intervals: intervals.clone(),
                        called: Vec::new(),
                        report: None,
                        approved_by: None,
                    },
                )?;
            }
            Ok(act.id)
        })
    }

    /// The reports that the journal knows, the first one first. Those of a purged event are gone.
    #[must_use]
    pub fn reports(&self) -> Vec<PastReport> {
        let reports = &self.history.reports;
        let latest = |file: Hash| self.history.reports_of(file).next_back().map(|mark| mark.entry);
        reports
            .all()
            .map(|mark| PastReport {
                entry: mark.entry,
                at: mark.order.at,
                file: mark.what.0,
                report: mark.what.1.clone(),
                in_force: latest(mark.what.0) == Some(mark.entry),
            })
            .collect()
    }

    /// Takes a report out again, with everything that came of its file.
    ///
    /// # Errors
    /// [`Error::NoSuchReport`], [`Error::ReportIsOut`], [`Error::NeedsPin`], [`Error::Store`].
    pub fn revert_report(&mut self, report: EntryId, when: When) -> Result<Done, Error> {
        self.transact(when, |act| {
            let known = act.history.reports.all().find(|mark| mark.entry == report);
            let known = known.ok_or(Error::NoSuchReport(report))?;
            if !known.live {
                return Err(Error::ReportIsOut(report));
            }
            let file = known.what.0;
            let whole = act.history.reports_of(file).map(|mark| Voided { entry: mark.entry, subject: None });
            let mut voids: Vec<Voided> = whole.collect();
            for person in &act.history.people {
                let marks = person.online.all().filter(|mark| mark.live && mark.what.file == file);
                voids.extend(marks.map(|mark| Voided { entry: mark.entry, subject: Some(person.id) }));
            }
            voids.sort_by_key(|voided| voided.entry);
            let undone = Undone {
                reason: UndoReason::Mistake,
                act: None,
                voids,
                keeps: Vec::new(),
                approved_by: act.permit(Right::SetUp)?,
            };
            let entry = act.append_rows(None, Some(report), Payload::Undone(undone), Vec::new())?;
            Ok(Done { entry, act: act.id })
        })
    }
}

impl Act<'_> {
    fn was_online(&mut self, attendee: AttendeeId, presence: OnlinePresence) -> Result<EntryId, Error> {
        self.person(attendee)?;
        self.append(Some(attendee), Payload::OnlinePresence(presence))
    }
}

/// What was said of people who are not there is an error: else they would be left out in silence.
fn check(history: &History, said: &[Said]) -> Result<(), Error> {
    for said in said {
        if let SaidOf::Attendee(attendee) = said.is
            && history.index_of(attendee).is_none()
        {
            return Err(Error::NoSuchAttendee(attendee));
        }
    }
    Ok(())
}

/// That somebody was there while the event was.
fn check_time(view: &View<'_>, report: &Report, matching: &Matching) -> Result<(), Error> {
    let is_elsewhen =
        |fate: &Fate| matches!(fate, Fate::Elsewhen | Fate::Absent | Fate::Waited | Fate::Ignored);
    let spans = || report.rows.iter().flat_map(|row| &row.spans);
    let (Some(from), Some(to)) = (spans().map(|span| span.0).min(), spans().map(|span| span.1).max()) else {
        return Ok(());
    };
    let anybody_elsewhen = matching.people.iter().any(|person| person.fate == Fate::Elsewhen);
    if !anybody_elsewhen || !matching.people.iter().all(|person| is_elsewhen(&person.fate)) {
        return Ok(());
    }
    let zone = view.settings.zone;
    let written = |at: Instant| at.in_zone(zone).format("%Y-%m-%d %H:%M").to_string();
    Err(Error::ReportElsewhen {
        from: written(from),
        to: written(to),
        start: written(view.settings.start),
        zone: zone.to_string(),
    })
}

fn dry_run(view: &View<'_>, report: &Report, said: &[Said]) -> Result<TakenIn, Error> {
    check(view.history, said)?;
    let matching = match_people(view, report, said);
    check_time(view, report, &matching)?;
    let history = view.history;
    // A person counts once, whichever of their records was named.
    let one = |attendee: AttendeeId| history.index_of(attendee).map(|index| view.one(index));
    let mut new = Vec::new();
    let mut same = 0;
    let mut differs = false;
    let mut named = HashSet::new();
    for (attendee, spans, _) in matching.matched() {
        let Some(person) = one(attendee) else { continue };
        named.insert(person);
        let marks = view.selves(person).flat_map(|person| person.online.all());
        let of_this_file: Vec<_> = marks.filter(|mark| mark.live && mark.what.file == report.file).collect();
        // Of somebody who was two, each had times of their own.
        let known: Vec<Span> = of_this_file.iter().flat_map(|mark| mark.what.spans.clone()).collect();
        if of_this_file.is_empty() {
            new.push(attendee);
        } else if union(&known) == spans {
            same += 1;
        } else {
            differs = true;
        }
    }
    // Whom the file was said to be about, and is no longer.
    differs |= history.people.iter().any(|person| {
        let is_known = person.online.all().any(|mark| mark.live && mark.what.file == report.file);
        is_known && one(person.id).is_some_and(|person| !named.contains(&person))
    });
    let before = history.reports_of(report.file).next_back();
    let differs_from = before.filter(|_| differs).map(|mark| mark.entry);
    // Two whom it is about may have become one since: that is no news of the report.
    let is_known = before.is_some_and(|mark| {
        let known = &mark.what.1;
        *known == AttendanceReport { people: known.people, ..summary(report, &matching) }
    });
    let changes = !new.is_empty() || !is_known;
    Ok(TakenIn { entry: None, act: None, matching, changes, new, same, differs_from })
}

/// What the journal keeps of a report.
fn summary(report: &Report, matching: &Matching) -> AttendanceReport {
    let unmatched = matching.to_review().map(|person| Unmatched {
        name: person.name.clone(),
        email: person.email.clone(),
        intervals: person.spans.clone(),
    });
    let ignored = matching.people.iter().filter(|person| person.fate == Fate::Ignored);
    AttendanceReport {
        kind: report.kind.clone(),
        title: report.title.clone(),
        rows: report.rows.len() as u64,
        people: matching.matched().len() as u64,
        unmatched: unmatched.collect(),
        ignored: ignored.map(|person| person.label()).collect(),
    }
}
