package hostcity.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

    /** The language with this code. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(x -> x.code().equals(code)).findFirst();
    }

    /** The text in this language. */
    public String pick(String english, String chinese) {
        return this == EN ? english : chinese;
    }
}
