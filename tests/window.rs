//! Clausier in its real window, driven through WebKitWebDriver.

use clausier_tests::Outcome;
use clausier_tests::window::story;

#[test]
fn the_first_screen_opens_without_a_complaint() -> Outcome<()> {
    story("first-screen", async |window| {
        let heading = window.text("h1").await?;
        assert!(!heading.trim().is_empty(), "the first screen has no title");
        let language = window.run("return document.documentElement.lang").await?;
        assert_eq!(language, "fr", "a new user is spoken to in French");
        Ok(())
    })
}
