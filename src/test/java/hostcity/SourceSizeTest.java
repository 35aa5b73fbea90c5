package hostcity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Files and methods stay short enough to be read at once. */
class SourceSizeTest {

    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void nineteenFilesInTwentyAreUnder400Lines() throws IOException {
        Map<String, Long> lines = new TreeMap<>();
        for (Path file : sources()) {
            lines.put(SOURCES.relativize(file).toString(), (long)
                    Files.readAllLines(file).size());
        }
        assertMostAreUnder(400, lines);
    }

    @Test
    void nineteenMethodsInTwentyAreUnder20LinesAndNoneIsOver40() throws IOException {
        Map<String, Long> lines = methodLines();
        assertMostAreUnder(20, lines);
        assertThat(lines)
                .as("methods over 40 lines")
                .allSatisfy((method, length) -> assertThat(length).as(method).isLessThanOrEqualTo(40));
    }

    private static void assertMostAreUnder(long limit, Map<String, Long> lines) {
        Map<String, Long> longer = new TreeMap<>(lines);
        longer.values().removeIf(n -> n < limit);
        assertThat(longer)
                .as("%d or more lines: at most 5%% of %d", limit, lines.size())
                .hasSizeLessThanOrEqualTo(lines.size() / 20);
    }

    /** Lines of each method, from its first annotation or modifier to its closing brace. */
    private static Map<String, Long> methodLines() throws IOException {
        Map<String, Long> lines = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new MethodLengths(unit, positions, lines), null);
            }
        }
        return lines;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static final class MethodLengths extends TreeScanner<Void, Void> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Map<String, Long> lines;

        MethodLengths(CompilationUnitTree unit, SourcePositions positions, Map<String, Long> lines) {
            this.unit = unit;
            this.positions = positions;
            this.lines = lines;
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            long first = line(positions.getStartPosition(unit, method));
            long last = line(positions.getEndPosition(unit, method));
            String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
            lines.put("%s:%d %s".formatted(file, first, method.getName()), last - first + 1);
            return super.visitMethod(method, null);
        }

        private long line(long position) {
            return unit.getLineMap().getLineNumber(position);
        }
    }
}
