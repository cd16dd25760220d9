//! What the door costs.

fn main() {}
