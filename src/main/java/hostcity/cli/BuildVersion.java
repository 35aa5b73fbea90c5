package hostcity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What {@code hostcity --version} says, from the {@code build.properties} that the build writes. */
final class BuildVersion implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in = BuildVersion.class.getResourceAsStream("/hostcity/build.properties")) {
            if (in == null) {
                throw new IOException("hostcity/build.properties is not on the class path; build with Maven");
            }
            build.load(in);
        }
        String changed = "true".equals(build.getProperty("dirty")) ? ", with local changes" : "";
        return new String[] {
            "hostcity %s (commit %s%s)".formatted(build.getProperty("version"), build.getProperty("commit"), changed)
        };
    }
}
