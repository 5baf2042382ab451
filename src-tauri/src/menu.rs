//! The window's menu: the same acts as the palette, for whoever looks for them there.
//!
//! An item only tells the page which act was chosen; the page does it as if it had been typed, so that an
//! act exists once. Keys stay the page's own: a text field must keep its Ctrl Z.

use clausier_office::words::{Language, text};
use tauri::menu::{Menu, MenuEvent, MenuItemBuilder, SubmenuBuilder};
use tauri::{AppHandle, Emitter as _};

/// Each menu and its acts; the label of an act is the Fluent key `menu-<act>`.
const MENUS: &[(&str, &[&str])] = &[
    ("menu-file", &["import-decp", "export-workbook", "lock", "quit"]),
    ("menu-edit", &["undo", "redo", "search"]),
    (
        "menu-go",
        &[
            "go-accueil",
            "go-calibrage",
            "go-marches",
            "go-personnes",
            "go-rapprochement",
            "go-heures",
            "go-bilan",
        ],
    ),
    ("menu-help", &["help-screen", "go-documents", "go-regles", "go-reglages"]),
];

/// The menu in a language.
///
/// # Errors
/// When the system cannot make it.
pub(crate) fn menu(app: &AppHandle, language: Language) -> tauri::Result<Menu<tauri::Wry>> {
    let menu = Menu::new(app)?;
    for (title, acts) in MENUS {
        let mut submenu = SubmenuBuilder::new(app, text(language, title));
        for act in *acts {
            let label = text(language, &format!("menu-{act}"));
            submenu = submenu.item(&MenuItemBuilder::with_id(*act, label).build(app)?);
        }
        menu.append(&submenu.build()?)?;
    }
    Ok(menu)
}

/// An act was chosen.
pub(crate) fn chosen(app: &AppHandle, event: MenuEvent) {
    match event.id().as_ref() {
        "quit" => app.exit(0),
        // A page that is not there yet has nothing to do with it.
        act => drop(app.emit("menu", act)),
    }
}
