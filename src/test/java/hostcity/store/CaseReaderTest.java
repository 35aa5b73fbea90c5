package hostcity.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.scenario.cases.Attribute;
import hostcity.scenario.cases.Candidate;
import hostcity.scenario.cases.Decision;
import hostcity.scenario.cases.Electorate;
import hostcity.scenario.cases.HostOffer;
import hostcity.scenario.cases.HostOffer.KnownFrom;
import hostcity.scenario.cases.Location;
import hostcity.scenario.cases.Round;
import hostcity.scenario.cases.SitedOrganization;
import hostcity.scenario.cases.SitedOrganization.Kind;
import hostcity.scenario.cases.SitingCase;
import hostcity.scenario.cases.SitingCase.Confidence;
import hostcity.scenario.cases.SitingCase.Initiator;
import hostcity.scenario.cases.SitingCase.Seat;
import hostcity.world.Field;
import hostcity.world.Instrument;
import hostcity.world.OrganizationType;
import hostcity.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CaseReaderTest {

    static final Path GOOD = Path.of("src/test/resources/hostcity/store/good-cases");
    private static final World SMALL = SmallWorld.of();
    private static final World WORLD = WorldReader.shipped();
    private static final Location BONN = new Location.InWorld("bonn", "DEU");
    private static final Location MURCIA = new Location.Elsewhere("Murcia", "ESP");

    @Test
    void whatIsUnknownIsAbsent() {
        assertThat(good("least"))
                .isEqualTo(new SitingCase(
                        "least",
                        "案例",
                        "案例",
                        List.of("a"),
                        new SitedOrganization(
                                "Body",
                                OrganizationType.INGO,
                                Kind.HEADQUARTERS,
                                Optional.empty(),
                                OptionalDouble.empty(),
                                OptionalInt.empty()),
                        1995,
                        new Decision(Decision.Rule.EXECUTIVE, new Electorate.Nobody()),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(
                                new Candidate(BONN, Map.of(), Optional.empty()),
                                new Candidate(MURCIA, Map.of(), Optional.empty())),
                        "Murcia",
                        List.of(),
                        Confidence.LOW,
                        List.of()));
    }

    @Test
    void readsEveryKey() {
        SitingCase read = good("everything");
        assertThat(read.titleZh()).isEqualTo("案例");
        assertThat(read.sources()).containsExactly("a", "b: c");
        assertThat(read.organization())
                .isEqualTo(new SitedOrganization(
                        "Body",
                        OrganizationType.UN,
                        Kind.SECRETARIAT,
                        Optional.of(Field.ENERGY),
                        OptionalDouble.of(12.5),
                        OptionalInt.of(1996)));
        assertThat(read.decision().rule()).isEqualTo(Decision.Rule.POINTS);
        assertThat(read.decision().electorate()).isEqualTo(new Electorate.States(List.of("DEU", "CHN", "KEN")));
        assertThat(read.initiator()).contains(new Initiator("CHN", Optional.of("beijing")));
        assertThat(read.seat()).contains(new Seat(new Location.Elsewhere("Nairobi", "KEN"), true));
        assertThat(read.winnerIndex()).isEqualTo(2);
        assertThat(read.rounds())
                .containsExactly(
                        new Round(Round.Count.POINTS, Map.of("bonn", 6, "Murcia", 6, "beijing", 6), 3),
                        new Round(Round.Count.VOTES, Map.of("bonn", 1, "beijing", 1), 2),
                        new Round(Round.Count.VOTES, Map.of("bonn", 1, "beijing", 2), 3));
        assertThat(read.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(read.notes()).containsExactly("one", "two");
    }

    @Test
    void readsEveryKeyOfACandidate() {
        SitingCase read = good("everything");
        HostOffer offer = new HostOffer(
                Map.of(Instrument.RENT_CONCESSION, 1.0, Instrument.PRIVILEGES_IMMUNITIES, 0.5),
                OptionalDouble.of(1_300_000),
                OptionalDouble.of(200_000),
                OptionalDouble.of(0),
                "a",
                KnownFrom.BIDDERS);
        assertThat(read.candidates().get(0))
                .isEqualTo(new Candidate(
                        BONN, Map.of(Attribute.UN_BODIES, 3.0, Attribute.POPULATION, 300_000.0), Optional.of(offer)));
        assertThat(read.countedOffer(read.candidates().get(0))).contains(offer);
        // Only the winner's record tells it.
        assertThat(read.candidates().get(2).offer()).isPresent();
        assertThat(read.countedOffer(read.candidates().get(2))).isEmpty();
    }

    @Test
    void aSeatCanBeACandidateAndAnInitiatorANation() {
        SitingCase read = good("two-thirds");
        assertThat(read.seat()).contains(new Seat(MURCIA, false));
        assertThat(read.initiator()).contains(new Initiator("KEN", Optional.empty()));
        assertThat(read.decision().electorate().voters(SMALL)).isEqualTo(5);
    }

    @Test
    void tellsCasesFromScenarios() {
        assertThat(CaseReader.isCase(GOOD.resolve("least.yaml"))).isTrue();
        assertThat(CaseReader.isCase(Path.of("scenarios/baseline.yaml"))).isFalse();
        assertThat(CaseReader.isCase(Path.of("scenarios"))).isFalse();
        assertThat(CaseReader.isCase(BadCasesTest.FILES.folder().resolve("empty-file.yaml")))
                .isFalse();
        assertThatThrownBy(() -> CaseReader.read(Path.of("case.yml"), SMALL))
                .hasMessage("a case is a file that ends in .yaml, not 'case.yml'; rename it");
        assertThatThrownBy(() -> CaseReader.shipped("cern-1953", WORLD))
                .hasMessage("no case 'cern-1953' comes with the program; did you mean 'cern-1952'?");
    }

    static List<String> shipped() {
        return CaseReader.shippedNames();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theProgramAndTheFolderAgree(String name) {
        SitingCase inside = CaseReader.shipped(name, WORLD);
        assertThat(inside).isEqualTo(CaseReader.read(Path.of("scenarios/cases", name + ".yaml"), WORLD));
        assertThat(inside.titleEn()).isNotEqualTo(inside.titleZh());
        assertThat(inside.notes()).isNotEmpty();
    }

    @Test
    void theScorableCasesAreThere() {
        assertThat(shipped())
                .containsExactly(
                        "aiib-2015",
                        "cern-1952",
                        "ess-2009",
                        "frld-2024",
                        "iter-2005",
                        "oxfam-2017",
                        "unccd-1997",
                        "undp-bonn",
                        "unep-1972",
                        "unfccc-1995");
        SitingCase unccd = CaseReader.shipped("unccd-1997", WORLD);
        assertThat(unccd.candidates()).allMatch(c -> unccd.countedOffer(c).isPresent());
        SitingCase unfccc = CaseReader.shipped("unfccc-1995", WORLD);
        assertThat(unfccc.candidates()).noneMatch(c -> unfccc.countedOffer(c).isPresent());
        assertThat(unfccc.decision().electorate().voters(WORLD)).isEqualTo(193);
    }

    /** Cases that the documents show are cases. */
    @Test
    void theDocumentsShowCases() throws IOException {
        Pattern block = Pattern.compile("```yaml\\n(name: ([a-z0-9-]+)\\n[^`]*\\ncandidates:[^`]*)```");
        int shown = 0;
        try (Stream<Path> files = Files.list(Path.of("docs"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                Matcher blocks = block.matcher(Files.readString(file));
                while (blocks.find()) {
                    byte[] content = blocks.group(1).getBytes(StandardCharsets.UTF_8);
                    assertThat(CaseReader.parse(file.toString(), blocks.group(2), content, WORLD)
                                    .candidates())
                            .isNotEmpty();
                    shown++;
                }
            }
        }
        assertThat(shown).isPositive();
    }

    private static SitingCase good(String name) {
        return CaseReader.read(GOOD.resolve(name + ".yaml"), SMALL);
    }
}
