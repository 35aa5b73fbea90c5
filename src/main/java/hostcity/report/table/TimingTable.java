package hostcity.report.table;

import hostcity.experiment.Ratio;
import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Quickening;
import hostcity.report.Report;
import hostcity.report.Timing;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** When differences of seats come, and what remains of them. */
final class TimingTable {

    private static final List<Column> COLUMNS = List.of(
            Column.words("scenario", "scenario", "情景"),
            Column.text("clear_year", "clear from", "差异明确自"),
            Column.text("half_year", "half of the last year's from", "达到末年一半自"),
            Column.text("quickening_year", "quickens after", "加速始于"),
            Column.interval("growth", "growth in the later less the earlier half, seats a year", "后半期减前半期增速（个/年）"),
            Column.interval("remaining_share", "share that remains at the end", "期末留存比例"));

    private TimingTable() {}

    static Table of(Report report) {
        return new Table(
                "timing",
                new Label("When the difference of seats comes, and what remains", "总部数变化何时出现，留存多少"),
                COLUMNS,
                report.chapters().stream().map(TimingTable::row).toList(),
                Optional.of(new Label(
                        "Clear from: the first year from which on every 95% interval excludes 0. Quickens: from the clear year"
                                + " on the later half of the policy's years clearly grows faster than the earlier half; it shows no"
                                + " cause and no threshold. What remains: of a policy that ends before the run, the difference in the"
                                + " last year over that in the last year in force, with Fieller's interval.",
                        "明确自：此后每年的95%区间都不含0的首年。加速：自明确之年起，政策期后半段的增长明确快于前半段；这并不说明原因，也不说明存在阈值。"
                                + "留存：对提前结束的政策，末年变化量与政策最后一年变化量之比，附Fieller区间。")));
    }

    private static List<Cell> row(Chapter chapter) {
        Timing timing = chapter.entry().timing();
        Optional<Quickening> quickening = timing.quickening();
        return List.of(
                new Cell.Words(chapter.title()),
                year(timing.clearYear()),
                year(timing.halfYear()),
                year(quickening.map(x -> OptionalInt.of(x.breakYear())).orElse(OptionalInt.empty())),
                quickening.map(x -> Cell.of(x.growth(), 1, 3)).orElse(Cell.NONE),
                remaining(chapter, timing.remaining()));
    }

    private static Cell year(OptionalInt year) {
        return year.isPresent() ? Cell.words(String.valueOf(year.getAsInt())) : Cell.NONE;
    }

    private static Cell remaining(Chapter chapter, Optional<Ratio> remaining) {
        boolean ends = chapter.entry().span().last() < chapter.entry().span().end();
        return ends ? Cell.of(remaining, 1, 2) : new Cell.Words(new Label("policy lasts to the end", "政策持续到期末"));
    }
}
