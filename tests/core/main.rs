//! Stories on the public verbs of the core.
