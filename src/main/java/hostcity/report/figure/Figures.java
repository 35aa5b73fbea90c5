package hostcity.report.figure;

import hostcity.report.Chapter;
import hostcity.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of a report. */
public final class Figures {

    /** A chart of a chapter, if it has something to show. */
    private interface OfChapter {
        Optional<Figure> of(Report report, Chapter chapter);
    }

    private static final List<OfChapter> CHAPTER = List.of(
            MatrixFigure::of,
            MapFigure::of,
            CourseFigure::ofSeats,
            DifferenceFigure::of,
            FlowsFigure::of,
            AttributionFigure::of,
            DiversionFigure::of,
            CourseFigure::ofSpending,
            PayersFigure::of);

    private Figures() {}

    /** All of them, chapter by chapter, those on all scenarios last. */
    public static List<Figure> of(Report report) {
        List<Figure> figures = new ArrayList<>();
        for (Chapter chapter : report.chapters()) {
            CHAPTER.forEach(x -> x.of(report, chapter).ifPresent(figures::add));
        }
        MatrixFigure.ofAll(report).ifPresent(figures::add);
        EffectsFigure.of(report).ifPresent(figures::add);
        return figures;
    }
}
