//! How the public board stands.

use serde::Serialize;

/// The public board, while it is open.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct PublicBoard {
    /// The links to it, the likeliest first: one for each network that this computer is on.
    pub(crate) links: Vec<PublicLink>,
    /// How many are connected.
    pub(crate) connected: u32,
    /// Whether this computer is on no local network, so that nobody else can open the link.
    pub(crate) only_here: bool,
}

/// A link to the public board.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
pub(crate) struct PublicLink {
    /// What is typed or sent.
    pub(crate) link: String,
    /// The same as a QR code, in SVG.
    pub(crate) qr: String,
}
