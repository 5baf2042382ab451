//! The list of commands made into a dispatch by name, and into TypeScript.
//!
//! Both doors go through [`dispatch`]: what the window can do, the terminal can do, with the same result.

use crate::error::{ApiError, OfficeError};
use crate::session::{Desk, Progress, Session};
use crate::view::{
    self, attestations, calibrate, documents, dossier, evidence, follow, form, home, hours, hours_import,
    matching, pathway, people, places, plan, portfolio, proposals, reminders, report, structure, studio,
    twins, workers,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::Path;
use ts_rs::{Config, ExportError, TS};

/// Runs one use case: JSON in, JSON out.
fn run<I: DeserializeOwned, O: Serialize>(
    input: Value,
    use_case: impl FnOnce(I) -> Result<O, OfficeError>,
) -> Result<Value, ApiError> {
    let input = serde_json::from_value(input).map_err(|e| OfficeError::Input(e.to_string()))?;
    let output = use_case(input)?;
    serde_json::to_value(output).map_err(|e| OfficeError::Input(e.to_string()).into())
}

fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |mut text, part| {
        let mut letters = part.chars();
        text.extend(letters.next().map(|c| c.to_ascii_uppercase()));
        text.push_str(letters.as_str());
        text
    })
}

macro_rules! commands {
    (session { $($s_name:ident : $s_in:ty => $s_out:ty = $s_path:path;)+ } dossier { $($d_name:ident : $d_in:ty => $d_out:ty = $d_path:path;)+ }) => {
        /// Names of all commands, in the order of the list.
        pub const COMMANDS: &[&str] = &[$(stringify!($s_name),)+ $(stringify!($d_name)),+];

        /// Runs the command called `name`.
        ///
        /// # Errors
        /// The use case's own error, coded for the page; nothing has changed then.
        pub fn dispatch(session: &Session, name: &str, input: Value, progress: &dyn Progress) -> Result<Value, ApiError> {
            match name {
                $(stringify!($s_name) => run::<$s_in, $s_out>(input, |i| $s_path(session, i)),)+
                $(stringify!($d_name) => {
                    let dossier = session.dossier()?;
                    run::<$d_in, $d_out>(input, |i| $d_path(&Desk { dossier: &dossier, session, progress }, i))
                })+
                _ => Err(OfficeError::UnknownCommand(name.to_owned()).into()),
            }
        }

        /// Writes the TypeScript types and one typed function for each command to `folder`.
        ///
        /// # Errors
        /// When the folder cannot be written.
        pub fn write_typescript(folder: &Path) -> Result<(), ExportError> {
            let config = Config::new().with_large_int("number").with_out_dir(folder);
            let mut names = std::collections::BTreeSet::new();
            let mut functions = String::new();
            $(write_command::<$s_in, $s_out>(&config, stringify!($s_name), &mut names, &mut functions)?;)+
            $(write_command::<$d_in, $d_out>(&config, stringify!($d_name), &mut names, &mut functions)?;)+
            ApiError::export_all(&config)?;
            view::ProgressStep::export_all(&config)?;
            view::drop::DropStep::export_all(&config)?;
            let imports: String =
                names.iter().map(|n| format!("import type {{ {n} }} from './{n}';\n")).collect();
            let head = "// Generated from the list of commands; `cargo xtask types` writes it again.\n";
            std::fs::write(
                folder.join("commands.ts"),
                format!("{head}import {{ call, type Progress }} from '../host';\n{imports}\n{functions}"),
            )?;
            Ok(())
        }
    };
}

fn write_command<I: TS + 'static, O: TS + 'static>(
    config: &Config,
    name: &str,
    names: &mut std::collections::BTreeSet<String>,
    functions: &mut String,
) -> Result<(), ExportError> {
    I::export_all(config)?;
    O::export_all(config)?;
    let (input, output, function) = (I::name(config), O::name(config), camel(name));
    if input == "Nothing" {
        functions.push_str(&format!(
            "export const {function} = (onProgress?: (progress: Progress) => void): Promise<{output}> =>\n  call<{output}>('{name}', {{}}, onProgress);\n"
        ));
    } else {
        names.insert(input.clone());
        functions.push_str(&format!(
            "export const {function} = (input: {input}, onProgress?: (progress: Progress) => void): Promise<{output}> =>\n  call<{output}>('{name}', input, onProgress);\n"
        ));
    }
    names.insert(output);
    Ok(())
}

include!("command_list.rs");
