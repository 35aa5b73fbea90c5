package hostcity.report;

import java.util.Locale;

/** A language that tables are written in. */
public enum Language {
    /** English. */
    EN,
    /** Chinese. */
    ZH;

    /** Its code in files and options. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text in this language. */
    public String pick(String english, String chinese) {
        return this == EN ? english : chinese;
    }
}
