package hostcity.report;

/** A language that tables are written in. */
public enum Language {
    /** English. */
    EN,
    /** Chinese. */
    ZH;

    /** The text in this language. */
    public String pick(String english, String chinese) {
        return this == EN ? english : chinese;
    }
}
