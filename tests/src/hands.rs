//! What a person does in the window: reads what is shown, and uses what has a name.
//!
//! While a dialog or a drawer is open only what is in it can be reached, as for a person: the rest of the
//! page is inert.

use crate::Outcome;
use crate::window::{GLANCE, PATIENCE, Window, is_gone, literal};
use fantoccini::Locator;
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fluent_bundle::FluentValue;
use std::time::Instant;

/// What can be pressed.
const PRESSABLE: &str = "self::button or self::a or self::summary or @role='button' or @role='tab' or @role='option' \
     or @role='menuitem'";

/// What a click on an element would reach instead. WebDriver does not say.
const ABOVE: &str = "const [one] = arguments, box = one.getBoundingClientRect(); \
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2); \
    return one.contains(top) ? '' : String(top?.outerHTML).slice(0, 300)";

impl Window {
    /// Waits for a button, link or option that says exactly this, by its text, by a part of it, or by its
    /// accessible name.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn wait_named(&self, name: &str) -> Outcome<Element> {
        self.reach(&pressable(name), name).await
    }

    /// The same, within the region (panel, navigation, form) of this title.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn wait_named_in(&self, region: &str, name: &str) -> Outcome<Element> {
        let region_name = literal(region);
        let path = format!(
            "*[self::section or self::nav or self::form or self::article]\
             [@aria-label={region_name} or @aria-labelledby=//*[normalize-space(.)={region_name}]/@id]//{}",
            pressable(name)
        );
        self.reach(&path, &format!("{name}, in {region}")).await
    }

    /// Presses the button, link or option that bears the text of a key.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn click_word(&self, key: &str) -> Outcome<()> {
        self.click_named(&self.word(key)?).await
    }

    /// The same, by its text.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn click_named(&self, name: &str) -> Outcome<()> {
        self.press_on(self.wait_named(name).await?, name).await
    }

    /// Presses, in the region of this title, what bears the text of a key.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn click_word_in(&self, region: &str, key: &str) -> Outcome<()> {
        let name = self.word(key)?;
        self.press_on(self.wait_named_in(region, &name).await?, &name).await
    }

    /// Goes to a section by the navigation at the left, and waits until it is the current one.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn go_to(&self, section: &str) -> Outcome<()> {
        let name = self.word(section)?;
        self.press_on(self.wait_named_in(&self.word("shell-nav")?, &name).await?, &name).await?;
        let current = format!("nav//a[@aria-current='page'][.//*[normalize-space(.)={}]]", literal(&name));
        self.reach(&current, &name).await.map(drop)
    }

    /// Waits for a heading, of any level, that says exactly this.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn wait_heading(&self, text: &str) -> Outcome<()> {
        let path = format!("*[self::h1 or self::h2 or self::h3][normalize-space(.)={}]", literal(text));
        self.reach(&path, text).await.map(drop)
    }

    /// The same, by the key of its text.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn wait_title(&self, key: &str) -> Outcome<()> {
        self.wait_heading(&self.word(key)?).await
    }

    /// Waits until the window shows these words somewhere, whatever the kind of its spaces and the case
    /// in which titles are drawn.
    ///
    /// # Errors
    /// If they do not come.
    pub async fn wait_text(&self, text: &str) -> Outcome<()> {
        self.wait_reading(text, Reading::Shown).await
    }

    /// Waits until the window no longer shows these words.
    ///
    /// # Errors
    /// If they stay.
    pub async fn wait_no_text(&self, text: &str) -> Outcome<()> {
        self.wait_reading(text, Reading::Gone).await
    }

    /// Waits for the text of a key.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn wait_word(&self, key: &str) -> Outcome<()> {
        self.wait_text(&self.word(key)?).await
    }

    /// Waits for the text of a key with its arguments.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn wait_word_with(&self, key: &str, args: &[(&str, FluentValue<'_>)]) -> Outcome<()> {
        self.wait_text(&self.word_with(key, args)?).await
    }

    /// What the window shows.
    ///
    /// # Errors
    /// If the window is gone.
    pub async fn reading(&self) -> Outcome<String> {
        let shown = self.run("return document.body.innerText").await?;
        Ok(shown.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until no dialog or drawer is open.
    ///
    /// # Errors
    /// If one stays.
    pub async fn wait_no_dialog(&self) -> Outcome<()> {
        let deadline = Instant::now() + PATIENCE;
        while !self.client.find_all(Locator::XPath("//dialog[@open]")).await?.is_empty() {
            if Instant::now() > deadline {
                return Err(format!("a dialog is still open. What is:\n{}", self.reading().await?).into());
            }
            tokio::time::sleep(GLANCE).await;
        }
        Ok(())
    }

    /// The field under a label, if it is on the screen now.
    ///
    /// # Errors
    /// If the window is gone.
    pub async fn find_field(&self, label: &str) -> Outcome<Option<Element>> {
        let found = self.found(Locator::XPath(&within_reach(&labelled(label)))).await?;
        for field in found {
            if self.is_shown(&field).await.unwrap_or(false) {
                return Ok(Some(field));
            }
        }
        Ok(None)
    }

    /// Waits for the field under a label.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn field(&self, label: &str) -> Outcome<Element> {
        self.reach(&labelled(label), label).await
    }

    /// Replaces what the field under a label holds.
    ///
    /// # Errors
    /// If it does not come, or takes no text.
    pub async fn fill_named(&self, label: &str, text: &str) -> Outcome<()> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            let field = self.field(label).await?;
            let filled = async {
                field.click().await?;
                field.send_keys(&format!("{}a{}", Key::Control, Key::Null)).await?;
                field.send_keys(text).await
            };
            match filled.await {
                // A field drawn again in the meantime is filled in where it now stands.
                Err(error) if is_gone(&error) && Instant::now() < deadline => {}
                answer => return answer.map_err(|error| format!("« {label} »: {error}").into()),
            }
        }
    }

    /// Replaces what the field under the text of a key holds.
    ///
    /// # Errors
    /// If it does not come, or takes no text.
    pub async fn fill_word(&self, key: &str, text: &str) -> Outcome<()> {
        self.fill_named(&self.word(key)?, text).await
    }

    /// Chooses, in the list under the text of a key, the line that says this.
    ///
    /// # Errors
    /// If the list or the line does not come.
    pub async fn choose(&self, key: &str, line: &str) -> Outcome<()> {
        let label = self.word(key)?;
        let path = format!("{}/option[normalize-space(.)={}]", labelled(&label), literal(line));
        self.present(&path, &format!("{line}, under {label}")).await?.click().await?;
        Ok(())
    }

    /// Types into a list that searches, and takes the first line that comes, which begins with these words.
    ///
    /// # Errors
    /// If the field or the line does not come.
    pub async fn search_and_take(&self, label: &str, text: &str) -> Outcome<()> {
        self.fill_named(label, text).await?;
        let line = format!(
            "*[@role='option'][@aria-selected='true'][starts-with(normalize-space(.), {})]",
            literal(text)
        );
        self.reach(&line, text).await?;
        self.press(Key::Enter).await
    }

    /// The cell of a grid, by the header of its row and the header of its column. A row without a header
    /// has none: `""`.
    ///
    /// # Errors
    /// If it does not come.
    pub async fn cell(&self, grid: &str, row: &str, column: &str) -> Outcome<Element> {
        let what = format!("the cell {row}, {column} of {grid}");
        let (grid, row, column) = (literal(grid), literal(row), literal(column));
        let path = format!(
            "*[@role='grid'][starts-with(@aria-label, {grid})]//tr[th[@scope='row'][normalize-space(.)={row}]]\
             /td[@aria-colindex = count(ancestor::table//thead//th[@abbr={column} or normalize-space(.)={column}]\
             /preceding-sibling::th) + 1]"
        );
        self.reach(&path, &what).await
    }

    /// Waits until a cell of a grid says this.
    ///
    /// # Errors
    /// If it does not.
    pub async fn wait_cell(&self, grid: &str, row: &str, column: &str, text: &str) -> Outcome<()> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            // A cell that was just redrawn is looked for again.
            let said = self.cell(grid, row, column).await?.text().await.unwrap_or_default();
            if squeezed(&said) == squeezed(text) {
                return Ok(());
            }
            if Instant::now() > deadline {
                return Err(format!("{row}, {column} of {grid} says {said:?}, not {text:?}").into());
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Clicks. What is under something else, such as the sentence that offers to undo, is waited for.
    async fn press_on(&self, element: Element, name: &str) -> Outcome<()> {
        let deadline = Instant::now() + PATIENCE;
        // What still moves (a drawer on its way, words that arrive above) would be missed.
        let mut place = None;
        while let Ok(now) = element.rectangle().await
            && place != Some(now)
            && Instant::now() < deadline
        {
            place = Some(now);
            tokio::time::sleep(GLANCE).await;
        }
        while let Err(error) = element.clone().click().await {
            if Instant::now() > deadline {
                let place = vec![serde_json::to_value(&element)?];
                let above = self.client.execute(ABOVE, place).await?;
                return Err(format!("« {name} » cannot be pressed: {error}. Above it: {above}").into());
            }
            tokio::time::sleep(GLANCE).await;
        }
        Ok(())
    }

    async fn reach(&self, path: &str, what: &str) -> Outcome<Element> {
        self.wait_for(Locator::XPath(&within_reach(path)), what).await
    }

    /// What is in the page without being drawn, such as the lines of a closed list.
    async fn present(&self, path: &str, what: &str) -> Outcome<Element> {
        let path = within_reach(path);
        let deadline = Instant::now() + PATIENCE;
        loop {
            if let Some(found) = self.found(Locator::XPath(&path)).await?.into_iter().next() {
                return Ok(found);
            }
            if Instant::now() > deadline {
                return Err(format!("{what} is not there. What is:\n{}", self.reading().await?).into());
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    async fn wait_reading(&self, text: &str, wanted: Reading) -> Outcome<()> {
        let words = squeezed(text);
        let deadline = Instant::now() + PATIENCE;
        loop {
            let reading = self.reading().await?;
            let found = if squeezed(&reading).contains(&words) { Reading::Shown } else { Reading::Gone };
            if found == wanted {
                return Ok(());
            }
            if Instant::now() > deadline {
                let trouble =
                    if wanted == Reading::Shown { "is not on the screen" } else { "is still on the screen" };
                return Err(format!("« {text} » {trouble}. What is:\n{reading}").into());
            }
            tokio::time::sleep(GLANCE).await;
        }
    }
}

/// Whether words are expected on the screen or off it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Reading {
    Shown,
    Gone,
}

/// Without spaces and capitals: how words are set is checked elsewhere.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<String>().to_lowercase()
}

fn pressable(name: &str) -> String {
    let name = literal(name);
    format!(
        "*[{PRESSABLE}][normalize-space(.)={name} or @aria-label={name} or text()[normalize-space(.)={name}] \
         or .//*[normalize-space(.)={name}]]"
    )
}

fn labelled(label: &str) -> String {
    let label = literal(label);
    format!(
        "*[self::input or self::select or self::textarea]\
         [@aria-label={label} or @id=//label[text()[normalize-space(.)={label}]]/@for]"
    )
}

/// A path from anywhere, or from the open dialog when there is one.
fn within_reach(path: &str) -> String {
    format!("//dialog[@open]//{path} | //{path}[not(//dialog[@open])]")
}
