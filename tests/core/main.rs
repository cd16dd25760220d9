//! Stories on the public verbs of the core: what a desk answers, what it writes, what is counted.

//TODO mod chain;
mod counts;
//TODO mod durability;
//TODO mod files;
//TODO mod import;
//TODO mod kinds;
mod lunch;
mod outcomes;
mod properties;
mod time;
mod undo;

mod house;
