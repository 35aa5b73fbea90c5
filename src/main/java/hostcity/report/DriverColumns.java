package hostcity.report;

import hostcity.experiment.Difference;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the difference where a scenario is made comes about: by flow, by type of organization, and which levers were set. */
record DriverColumns(Language language) implements Catalogue.Columns {

    private static final List<String> FLOWS_EN = List.of(
            "seats founded",
            "seats arrived",
            "seats left",
            "seats closed",
            "branches opened",
            "branches arrived",
            "branches left",
            "branches closed");

    private static final List<String> FLOWS_ZH =
            List.of("总部新设", "总部迁入", "总部迁出", "总部关闭", "分支新设", "分支迁入", "分支迁出", "分支关闭");

    private static final List<String> NET_EN = List.of(
            "seats: founded less closed",
            "seats: arrived less left",
            "branches: opened less closed",
            "branches: arrived less left");

    private static final List<String> NET_ZH = List.of("总部新设减关闭", "总部迁入减迁出", "分支新设减关闭", "分支迁入减迁出");

    @Override
    public List<String> head() {
        List<String> head = new ArrayList<>();
        head.add(language.pick("scenario", "情景"));
        head.add(language.pick("mainly", "主要来源"));
        head.addAll(flowNames());
        head.add(language.pick("INGO seats", "非政府组织总部"));
        head.add(language.pick("UN seats", "联合国总部"));
        head.add(language.pick("INGO branches", "非政府组织分支"));
        head.add(language.pick("UN branches", "联合国分支"));
        head.add(language.pick("posts of nationals", "本国国民任职"));
        head.add(language.pick("levers", "政策工具"));
        return head;
    }

    private List<String> flowNames() {
        return language == Language.EN ? FLOWS_EN : FLOWS_ZH;
    }

    @Override
    public List<String> cells(CatalogueEntry entry, World world) {
        Effect here = entry.here();
        List<String> cells = new ArrayList<>();
        cells.add(entry.scenario().name());
        cells.add(mainly(here));
        flows(here).forEach(x -> cells.add(Numbers.signed(x.mean(), 2)));
        Stream.of(here.ingoSeats(), here.unSeats(), here.ingoBranches(), here.unBranches())
                .forEach(x -> cells.add(Numbers.signed(x.mean(), 2)));
        cells.add(Numbers.signed(entry.posts().mean(), 0));
        cells.add(String.join("; ", entry.levers()));
        return cells;
    }

    private static List<Difference> flows(Effect effect) {
        return Stream.concat(effect.seatFlows().named().stream(), effect.branchFlows().named().stream())
                .toList();
    }

    /** The largest net part in the direction of the change of all offices, if that has one. */
    private String mainly(Effect effect) {
        Difference offices = effect.offices();
        String rest = rest(effect);
        if (!(offices.low() > 0 || offices.high() < 0)) {
            return language.pick("no clear change", "无明显变化") + rest;
        }
        double[] shares = DoubleStream.of(
                        effect.seatFlows().netBirths(),
                        effect.seatFlows().netMoves(),
                        effect.branchFlows().netBirths(),
                        effect.branchFlows().netMoves())
                .map(x -> x / offices.mean())
                .toArray();
        int largest = IntStream.range(0, shares.length).reduce(0, (a, b) -> shares[b] > shares[a] ? b : a);
        String name = (language == Language.EN ? NET_EN : NET_ZH).get(largest);
        return name + " (" + Numbers.plain(100 * shares[largest], 0) + "%)" + rest;
    }

    /** What the flows do not tell is told, so that the parts still add up. */
    private String rest(Effect effect) {
        double other =
                effect.seatFlows().other().mean() + effect.branchFlows().other().mean();
        boolean whole = effect.seatFlows().isWhole() && effect.branchFlows().isWhole();
        return whole ? "" : "; " + language.pick("by no flow ", "非流量变化 ") + Numbers.signed(other, 2);
    }
}
