package hostcity.report;

/**
 * A text in both languages.
 *
 * @param en in English
 * @param zh in Chinese
 */
public record Label(String en, String zh) {

    /** A text that is the same in both, such as a name in a file. */
    public static Label same(String text) {
        return new Label(text, text);
    }

    /** The text in a language. */
    public String in(Language language) {
        return language.pick(en, zh);
    }
}
