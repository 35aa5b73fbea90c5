package hostcity;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import hostcity.cli.Main;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the packages to their one job each: who may know whom, and which library belongs where. */
class ArchitectureTest {

    /** The compiled main classes, wherever the build put them; not the tests. */
    private static final JavaClasses HOSTCITY = new ClassFileImporter()
            .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            world      |                                                     | what is given depends on nothing that is computed
            random     |                                                     | a draw depends on its keys alone
            model      | world, random                                       | the model must not know who runs it, asks for it or looks at it
            scenario   | world, model                                        | what the user asks for is apart from how it is run
            measure    | model, world                                        | outcomes are pure functions of the state of the model
            experiment | scenario, model, measure, world, random             | it runs models through interfaces it owns, and knows no file format
            store      | experiment, scenario, model, measure, world         | files and databases are details behind the interfaces of experiment
            report     | experiment, scenario, measure, world                | a report reads stored results, and never simulates
            gui        | experiment, model, scenario, measure, world, report | a run that is watched takes the same path as one that is not; its words and charts are those of the report
            """)
    void packageKnowsOnly(String name, String others, String reason) {
        List<String> allowed = others == null ? List.of() : List.of(others.split(",\\s*"));
        String[] known = Stream.concat(Stream.of(name), allowed.stream())
                .map(p -> "hostcity." + p + "..")
                .toArray(String[]::new);
        check(classes()
                .that()
                .resideInAPackage("hostcity." + name + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(known).or(resideOutsideOfPackage("hostcity..")))
                .because(reason));
    }

    @ParameterizedTest(name = "{0} only in {1}")
    @CsvSource(delimiter = '|', textBlock = """
            picocli..                                                 | cli                        | commands are thin, and everything below them can be called without a command line
            org.duckdb.., java.sql..                                  | store                      | the rest of the program knows results, not a database
            org.snakeyaml.., com.fasterxml.., org.apache.commons.csv.. | store, report             | file formats are read and written in one place
            org.jfree..                                               | report, gui                | figures are drawn from results, or on the screen
            org.apache.batik.., org.apache.pdfbox.., org.apache.fontbox.., de.rototor.. | report       | formats of figures are written in one place
            java.awt..                                                | report, gui                | a model that draws can not run on a server; figures need colors and strokes
            javax.swing.., java.awt.event.., sim.display.., sim.portrayal.. | gui                  | nothing but the window needs a window
            sim..                                                     | model, measure, experiment, gui, cli | scenarios, results and reports outlive the engine
            """)
    void libraryOnlyIn(String libraries, String owners, String reason) {
        String[] outside = Arrays.stream(owners.split(",\\s*"))
                .map(p -> "hostcity." + p + "..")
                .toArray(String[]::new);
        check(noClasses()
                .that()
                .resideOutsideOfPackages(outside)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries.split(",\\s*"))
                .because(reason));
    }

    @ParameterizedTest
    @MethodSource
    void rule(ArchRule rule) {
        check(rule);
    }

    static List<ArchRule> rule() {
        return List.of(
                classes()
                        .should()
                        .resideInAnyPackage(
                                "hostcity.world..",
                                "hostcity.random..",
                                "hostcity.model..",
                                "hostcity.scenario..",
                                "hostcity.measure..",
                                "hostcity.experiment..",
                                "hostcity.store..",
                                "hostcity.report..",
                                "hostcity.gui..",
                                "hostcity.cli..")
                        .because("every package has one job in the table of the architecture; util is not a job"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("hostcity.cli..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("hostcity.cli..")
                        .because("the command line wires the parts together, so no part can need it"),
                classes()
                        .that()
                        .resideInAnyPackage("hostcity.world..", "hostcity.random..")
                        .should()
                        .onlyDependOnClassesThat(resideInAnyPackage(
                                "java..",
                                "org.jspecify..",
                                "org.apache.commons.math3.util..",
                                "hostcity.world..",
                                "hostcity.random.."))
                        .because("what is given and what is drawn must stay readable without any library;"
                                + " only logarithms and exponentials come from one, for the same bits everywhere"),
                noClasses()
                        .that()
                        .resideInAnyPackage("hostcity.model..", "hostcity.measure..")
                        .should()
                        .dependOnClassesThat(are(resideInAnyPackage("sim..", "ec..")
                                .and(not(resideInAnyPackage("sim.engine..", "sim.util..")))))
                        .because("the model needs MASON's schedule and nothing that draws;"
                                + " its generator takes 32-bit seeds, and our draws are keyed"),
                noClasses()
                        .that()
                        .resideInAPackage("hostcity.scenario..")
                        .should()
                        .dependOnClassesThat(
                                are(assignableTo("sim.engine.SimState").or(assignableTo("sim.engine.Steppable"))))
                        .because("a scenario knows the parameters of the model, not its agents or its clock"),
                noClasses()
                        .should()
                        .haveNameMatching(".*(Impl|Manager|Helper|Utils?)(\\$.*)?")
                        .because("such a name hides what the class is"),
                slices().matching("hostcity.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("parts in a cycle can only be understood and tested together"),
                slices().matching("hostcity.model.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .because("choosing, voting and adapting can be read one at a time"));
    }

    /** A package that has no classes yet breaks no rule. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOSTCITY);
    }
}
