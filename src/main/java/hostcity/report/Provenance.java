package hostcity.report;

import java.util.List;

/**
 * Where results come from, as their manifest tells it.
 *
 * @param experiment the name of the experiment
 * @param folder where its results are
 * @param program version and commit of the program that ran it
 * @param java the Java and the operating system that ran it
 * @param command the command line
 * @param ended when it ended, UTC
 * @param digest of all outcomes
 * @param files the inputs with their SHA-256
 * @param differs how the world differs from the one that comes with the program; empty if it does not
 */
public record Provenance(
        String experiment,
        String folder,
        String program,
        String java,
        String command,
        String ended,
        String digest,
        List<InputFile> files,
        List<String> differs) {

    /**
     * A file that decides the numbers.
     *
     * @param path where it lies in the folder's inputs
     * @param sha256 hexadecimal
     */
    public record InputFile(String path, String sha256) {}

    /** Copies. */
    public Provenance {
        files = List.copyOf(files);
        differs = List.copyOf(differs);
    }
}
