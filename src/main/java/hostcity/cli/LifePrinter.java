package hostcity.cli;

import hostcity.model.LifeEvent;
import hostcity.model.LifeEvent.Cases;
import hostcity.model.Office;
import hostcity.model.ReviewTrigger;
import hostcity.model.ballot.Round;
import hostcity.model.choice.Option;
import hostcity.model.choice.UtilityPart;
import hostcity.store.Followed;
import hostcity.world.NamedOrganization;
import hostcity.world.OfficeKind;
import hostcity.world.Place;
import hostcity.world.World;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints the life of an organization in one run: years, events, and the best options with their largest parts. */
final class LifePrinter implements Cases<List<String>> {

    private static final int WIDTH = 100;
    private static final int OPTIONS = 3;
    private static final int PARTS = 5;
    private static final String INDENT = " ".repeat(6);

    private final World world;
    private final List<String> names;

    /** A printer for runs of a world. */
    LifePrinter(World world) {
        this.world = world;
        this.names = world.placesByKey().stream().map(Place::nameEn).toList();
    }

    /** Prints the life of an organization in the first run. */
    void print(PrintWriter out, Followed who, List<LifeEvent> life) {
        String name = world.namedOrganizations().stream()
                .filter(x -> x.acronym().equals(who.name()))
                .map(NamedOrganization::nameEn)
                .findFirst()
                .map(x -> ", " + x)
                .orElse("");
        out.println(who.name() + name + ", in the first run:");
        if (life.isEmpty()) {
            out.println("it is never founded");
        }
        for (LifeEvent event : life) {
            List<String> lines = event.match(this);
            for (int i = 0; i < lines.size(); i++) {
                String office = event.subject().kind() == OfficeKind.BRANCH ? "branch: " : "";
                out.println(i == 0 ? event.year() + "  " + office + lines.get(0) : INDENT + lines.get(i));
            }
        }
        out.println();
    }

    private String at(int place) {
        return place == Office.NOWHERE ? "no place" : names.get(place);
    }

    private static String persons(double staff) {
        return Text.number(Math.rint(staff)) + " persons";
    }

    private static String traits(LifeEvent.Traits traits, double staff) {
        return "  " + persons(staff) + ", " + traits.field().id() + ", members: "
                + traits.membership().name().toLowerCase(Locale.ROOT) + ", quadrant " + traits.quadrant();
    }

    @Override
    public List<String> atStart(LifeEvent.AtStart event) {
        return List.of(
                "there since " + event.traits().founded() + ", seat in " + at(event.place()),
                traits(event.traits(), event.staff()));
    }

    @Override
    public List<String> founded(LifeEvent.Founded event) {
        return List.of(
                "founded, initiated from " + at(event.traits().initiator()), traits(event.traits(), event.staff()));
    }

    @Override
    public List<String> branchOpened(LifeEvent.BranchOpened event) {
        return List.of("opens, " + persons(event.staff()));
    }

    @Override
    public List<String> reviewed(LifeEvent.Reviewed event) {
        String triggers = event.triggers().stream()
                .map(ReviewTrigger::id)
                .collect(Collectors.joining(" and "))
                .replace('-', ' ');
        return List.of("review: " + triggers);
    }

    @Override
    public List<String> decided(LifeEvent.Decided event) {
        List<String> lines = new ArrayList<>();
        lines.add(outcome(event) + " (places known: " + event.options().size() + bids(event) + ")");
        event.options().stream()
                .filter(x -> !event.call() || x.present() || x.shortlisted())
                .sorted(Comparator.comparingDouble(x -> -x.parts().utility()))
                .limit(OPTIONS)
                .forEach(x -> lines.add(line(x)));
        return lines;
    }

    /** What an office wants to do. */
    String outcome(LifeEvent.Decided event) {
        if (event.stays()) {
            return "stays in " + at(event.chosen());
        }
        return event.chosen() == Office.NOWHERE
                ? "finds no host"
                : "chooses " + at(event.chosen()) + ", to arrive in " + event.arrival();
    }

    private static String bids(LifeEvent.Decided event) {
        return event.call()
                ? ", bids: " + event.options().stream().filter(Option::bids).count() + ", on the shortlist: "
                        + event.options().stream().filter(Option::shortlisted).count()
                : "";
    }

    /** A place, its utility, and as many of its largest parts as fit. */
    private String line(Option option) {
        String name = at(option.place()) + (option.registers() ? "" : " (not registered)");
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT, "  %-24s %6.2f =", name, option.parts().utility()));
        for (UtilityPart part : option.parts().largest(PARTS)) {
            String next = " " + Text.signed2(option.parts().get(part)) + " " + part.label();
            if (INDENT.length() + line.length() + next.length() > WIDTH - " ...".length()) {
                break;
            }
            line.append(next);
        }
        return line.append(" ...").toString();
    }

    @Override
    public List<String> called(LifeEvent.Called event) {
        List<String> lines = new ArrayList<>();
        String outcome = event.bids().isEmpty()
                ? event.from() == Office.NOWHERE ? "finds no host" : "stays in " + at(event.from())
                : "goes to " + at(event.chosen());
        lines.add("calls for a host, bids: " + event.bids().size() + "; " + outcome);
        event.bids().stream().limit(OPTIONS).forEach(bid -> lines.add(line(bid)));
        for (Round round : event.rounds()) {
            lines.add(IntStream.range(0, event.bids().size())
                    .filter(round::isOnBallot)
                    .mapToObj(bid -> at(event.bids().get(bid).place()) + " "
                            + round.votes().get(bid))
                    .collect(Collectors.joining(", ", round.points() ? "  points: " : "  votes: ", "")));
        }
        return lines;
    }

    @Override
    public List<String> converted(LifeEvent.Converted event) {
        return List.of("the branch in " + at(event.place()) + " becomes the seat");
    }

    @Override
    public List<String> departed(LifeEvent.Departed event) {
        return List.of("leaves " + at(event.place()));
    }

    @Override
    public List<String> arrived(LifeEvent.Arrived event) {
        return List.of("moves into " + at(event.place()));
    }

    @Override
    public List<String> closed(LifeEvent.Closed event) {
        String where = event.place() == Office.NOWHERE ? "" : " in " + at(event.place());
        return List.of(
                switch (event.ending()) {
                    case ORGANIZATION -> "closes" + where + ", the organization ends";
                    case BRANCH -> "closes" + where;
                    case NO_HOST -> "is given up, without a host";
                });
    }
}
