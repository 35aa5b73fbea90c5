package hostcity.store;

/**
 * Something in a file or folder of the user is wrong. The message is one line that can be shown as it is: what, where,
 * the value, and what to do.
 */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_VALUE = 60;

    /** With a complete message of one line. */
    public InputException(String message) {
        super(message);
    }

    /** With a complete message of one line and what caused it. */
    public InputException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * What is wrong at a line of a file.
     *
     * @param what what is wrong, such as {@code not a number}
     * @param file the file as the user knows it
     * @param line the line, from 1
     * @param value the value as found; it is quoted, shortened and stripped of control characters
     * @param whatToDo the way out, such as {@code write a number such as 0.5}
     */
    public static InputException at(String what, String file, int line, String value, String whatToDo) {
        return new InputException(what + " in " + file + ":" + line + ": " + quote(value) + "; " + whatToDo);
    }

    /** A value in single quotes, fit to be printed in one line: shortened, control characters as U+XXXX. */
    public static String quote(String value) {
        StringBuilder text = new StringBuilder("'");
        value.codePoints().limit(LONGEST_VALUE).forEach(c -> {
            if (isPrintable(c)) {
                text.appendCodePoint(c);
            } else {
                text.append(String.format("U+%04X", c));
            }
        });
        boolean shortened = value.codePointCount(0, value.length()) > LONGEST_VALUE;
        return text.append(shortened ? "...'" : "'").toString();
    }

    /** Whether a character shows as itself, in one line. */
    static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
