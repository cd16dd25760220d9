//! The public board: counts for phones on the local network.

use tauri::{AppHandle, State};

use crate::window::{Public, Station};
use crate::wire::{Failure, Pinned, PublicBoard};

/// How the public board stands; none where it is closed.
#[tauri::command(async)]
pub(crate) fn public_board(public: State<'_, Public>) -> Option<PublicBoard> {
    public.state()
}

/// Opens the public board, where whoever asks for it may.
#[tauri::command(async)]
pub(crate) fn open_public_board(
    app: AppHandle,
    station: State<'_, Station>,
    public: State<'_, Public>,
    lunch: bool,
    approval: Option<Pinned>,
) -> Result<PublicBoard, Failure> {
    public.open_at(&station, &app, approval, lunch)
}

/// Takes the link back, and makes another. Nobody is asked for a PIN: it takes nothing but a link that is out.
#[tauri::command(async)]
pub(crate) fn renew_public_board(public: State<'_, Public>) -> Result<Option<PublicBoard>, Failure> {
    public.renew()
}

/// Closes the public board. Whoever sees that it should not be open can.
#[tauri::command(async)]
pub(crate) fn close_public_board(public: State<'_, Public>) {
    public.close();
}
