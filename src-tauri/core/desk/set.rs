//! Settings and the lunch plan.

use std::collections::BTreeMap;

use super::{Act, Desk, Done, When};
use crate::Error;
use crate::attendee::Diet;
use crate::entry::{EventSet, LunchPlan, Payload, SettingChange};
use crate::staff::Right;

/// How settings of the lunch plan begin.
const PLAN: &str = "lunch.plan.";

impl Desk {
    /// Sets settings, all or none: `cutoff`, `grace`, `lunch.mode` … and plates of the plan as
    /// `lunch.plan.vegan`. Diets that are not named keep the number they had.
    ///
    /// # Errors
    /// [`Error::NoSuchSetting`], [`Error::BadSetting`], [`Error::NeedsPin`], [`Error::Store`].
    pub fn set(&mut self, settings: &[(String, String)], when: When) -> Result<Vec<Done>, Error> {
        self.transact(when, |act| {
            let (plan, others): (Vec<_>, Vec<_>) =
                settings.iter().partition(|(key, _)| key.starts_with(PLAN));
            let mut done = Vec::new();
            if !others.is_empty() {
                done.push(act.change_settings(&others)?);
            }
            if !plan.is_empty() {
                done.push(act.change_plan(&plan)?);
            }
            Ok(done)
        })
    }
}

impl Act<'_> {
    fn change_settings(&mut self, settings: &[&(String, String)]) -> Result<Done, Error> {
        let mut now = self.view().settings;
        let mut changes = Vec::new();
        for (key, value) in settings {
            let old = now.value(key);
            let new = now.change(key, value)?;
            changes.push(SettingChange { key: key.clone(), old, new });
        }
        if let (Err(why), Some(last)) = (now.check(), changes.last()) {
            return Err(Error::BadSetting { key: last.key.clone(), value: last.new.clone(), why });
        }
        let approved_by = self.permit(Right::SetUp)?;
        self.done(None, Payload::EventSet(EventSet { changes, approved_by }))
    }

    fn change_plan(&mut self, settings: &[&(String, String)]) -> Result<Done, Error> {
        let mut plan: BTreeMap<Diet, u64> = self
            .running
            .borrow_mut()
            .plates(&self.view())
            .by_diet
            .into_iter()
            .filter(|(_, line)| line.planned != 0)
            .map(|(diet, line)| (diet, line.planned.unsigned_abs()))
            .collect();
        for (key, value) in settings {
            let bad = |why: &str| Error::BadSetting {
                key: key.clone(),
                value: value.chars().take(40).collect(),
                why: why.to_owned(),
            };
            let diet = key[PLAN.len()..].trim();
            if diet.is_empty() {
                return Err(bad("name the diet, such as lunch.plan.vegan"));
            }
            let count: u64 = value.trim().parse().map_err(|_| bad("give a number of plates"))?;
            if count > 1_000_000 {
                return Err(bad("more than a million plates"));
            }
            plan.insert(Diet::new(diet), count);
        }
        let approved_by = self.permit(Right::SetUp)?;
        self.done(None, Payload::LunchPlanSet(LunchPlan { plates: plan, approved_by }))
    }
}
