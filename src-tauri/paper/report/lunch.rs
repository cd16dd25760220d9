//! Plates in a table, as every form of a report has it.

use usher_core::attendee::Diet;
use usher_core::lunch::Lunch;

/// A diet, or all of them together, and its plates.
pub(super) type Line<'l> = (Option<&'l Diet>, Vec<i64>);

/// The heads of the counts, by their texts, and a line for each diet; the last one is of all.
pub(super) fn lunch_table(lunch: &Lunch) -> (&'static [&'static str], Vec<Line<'_>>) {
    match lunch {
        Lunch::CheckIn(plates) | Lunch::Desk(plates) => (
            &[
                "board-requested",
                "board-planned",
                "board-claimed",
                "paper-left",
                "paper-over",
                "board-due",
                "board-held",
                "board-free",
            ],
            plates
                .by_diet
                .iter()
                .map(|(diet, line)| (Some(diet), line))
                .chain([(None, &plates.total)])
                .map(|(diet, line)| {
                    let counts = [
                        line.requested,
                        line.planned,
                        line.claimed,
                        line.left,
                        line.over,
                        line.due,
                        line.held,
                        line.free,
                    ];
                    (diet, counts.into())
                })
                .collect(),
        ),
        Lunch::Buffet(mouths) => (
            &["board-requested", "board-planned", "board-to-feed"],
            mouths
                .by_diet
                .iter()
                .map(|(diet, line)| (Some(diet), line))
                .chain([(None, &mouths.total)])
                .map(|(diet, line)| (diet, vec![line.requested, line.planned, line.mouths]))
                .collect(),
        ),
    }
}
