//! Files of other systems, understood as one list.

mod attendance;
mod encodings;
mod hostile;
mod house;
mod mapping;
mod plain;
mod presets;
mod workbooks;
