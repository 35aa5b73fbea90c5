package hostcity.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file and what was in it.
 *
 * @param file its name below {@code inputs/}
 * @param sha256 the SHA-256 of its bytes in hexadecimal
 */
public record FileHash(String file, String sha256) {

    /** The hash of a file's bytes. */
    public static FileHash of(String file, byte[] bytes) {
        return new FileHash(file, sha256(bytes));
    }

    /** The SHA-256 of a text in UTF-8, in hexadecimal. */
    static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
