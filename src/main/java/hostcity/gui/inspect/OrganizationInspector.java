package hostcity.gui.inspect;

import hostcity.gui.film.Film;
import hostcity.gui.film.Life;
import hostcity.gui.look.Theme;
import hostcity.model.LifeEvent;
import hostcity.report.Label;
import hostcity.report.Language;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import org.jspecify.annotations.Nullable;

/** An organization up to the year that is shown: what it is, what it has gone through, and why it decided as it did. */
public final class OrganizationInspector extends JPanel {

    private static final int HEIGHT = 600;
    private static final Label NOTHING =
            new Label("Search for an organization, or open one from the list of a city.", "请搜索组织，或从城市的列表中打开。");

    private final IntConsumer place;
    private final LifeDesk desk;
    private Look look;
    private Parts parts;
    private @Nullable Film film;
    private @Nullable Source source;
    private int year;
    private OptionalLong organization = OptionalLong.empty();
    private Optional<LifeDesk.Answer> answer = Optional.empty();

    /** What it consists of in one language and theme. */
    private record Parts(
            OrganizationSearch search,
            JLabel title,
            JLabel message,
            JTabbedPane tabs,
            LifePanel life,
            DecisionPanel decision) {}

    /**
     * An inspector without a film.
     *
     * @param place is told the index of a place that is to be shown
     * @param background runs what takes long
     */
    public OrganizationInspector(Language language, Theme theme, IntConsumer place, Executor background) {
        super(new BorderLayout());
        this.place = place;
        this.desk = new LifeDesk(background, this::take);
        this.look = new Look(language, theme);
        this.parts = build(look);
        setPreferredSize(new Dimension(CityInspector.WIDTH, HEIGHT));
    }

    private Parts build(Look now) {
        removeAll();
        Parts made = new Parts(
                new OrganizationSearch(now, this::select),
                now.title(" "),
                now.label(""),
                new JTabbedPane(),
                new LifePanel(now, place, this::openDecision),
                new DecisionPanel(now));
        made.title.setName("title");
        made.message.setName("message");
        made.tabs.setName("tabs");
        made.tabs.addTab(now.say("Life", "经历"), made.life);
        made.tabs.addTab(now.say("Decisions", "决策"), made.decision);
        JPanel names = new JPanel(new BorderLayout(0, 2));
        names.add(made.title, BorderLayout.NORTH);
        names.add(made.message, BorderLayout.CENTER);
        JPanel head = new JPanel(new BorderLayout(0, 6));
        head.setBorder(BorderFactory.createEmptyBorder(8, 8, 6, 8));
        head.add(made.search, BorderLayout.NORTH);
        head.add(names, BorderLayout.CENTER);
        add(head, BorderLayout.NORTH);
        add(made.tabs, BorderLayout.CENTER);
        made.tabs.setVisible(false);
        return made;
    }

    /**
     * Shows a year of a film.
     *
     * @param shownFilm the film
     * @param shownYear one of its stills; the nearest one if it has none of that year
     * @param shownSource what the film comes from
     */
    public void show(Film shownFilm, int shownYear, Source shownSource) {
        film = shownFilm;
        source = shownSource;
        year = Math.max(shownFilm.startYear(), Math.min(shownYear, shownFilm.lastYear()));
        know();
        order();
        refresh();
    }

    /** Suggestions are those of the year, and of the start for what has closed since. */
    private void know() {
        if (film != null && !film.stills().isEmpty()) {
            parts.search.know(List.of(
                    film.still(year).orElseThrow(), film.still(film.startYear()).orElseThrow()));
        }
    }

    /** Shows an organization, by its id; there need not be one. */
    public void select(long id) {
        if (organization.isEmpty() || organization.getAsLong() != id) {
            organization = OptionalLong.of(id);
            answer = Optional.empty();
            parts.decision.choose(Optional.empty());
            order();
            refresh();
        }
    }

    /** Writes in another language. */
    public void setLanguage(Language language) {
        rebuild(new Look(language, look.theme()));
    }

    /** Paints for another theme, which has been installed. */
    public void setTheme(Theme theme) {
        rebuild(new Look(look.language(), theme));
    }

    /** Opens the tab of the life (0) or of the decisions (1). */
    public void openTab(int tab) {
        parts.tabs.setSelectedIndex(tab);
    }

    /** The tab that is open. */
    public int openedTab() {
        return parts.tabs.getSelectedIndex();
    }

    private void rebuild(Look now) {
        int tab = parts.tabs.getSelectedIndex();
        look = now;
        parts = build(now);
        parts.tabs.setSelectedIndex(tab);
        know();
        refresh();
        revalidate();
        repaint();
    }

    private void openDecision(LifeEvent event) {
        if (Weighing.of(event).isPresent()) {
            parts.decision.choose(Optional.of(event));
            openTab(1);
        }
    }

    private void order() {
        if (film != null && source != null && organization.isPresent()) {
            desk.want(source, organization.getAsLong(), film.lastYear());
        }
    }

    private void take(LifeDesk.Answer taken) {
        answer = Optional.of(taken);
        refresh();
    }

    private void refresh() {
        if (film == null || source == null || film.stills().isEmpty() || organization.isEmpty()) {
            say(" ", look.say(NOTHING));
            return;
        }
        String number = String.valueOf(organization.getAsLong());
        if (answer.isEmpty()) {
            say(number, "…");
            return;
        }
        Optional<Life> life = answer.get().life();
        if (life.isEmpty()) {
            say(
                    number,
                    look.say("Its life could not be had: ", "无法获取其经历：")
                            + answer.get().trouble());
            return;
        }
        show(new OrganizationView(film, year, life.get(), source.setup()));
    }

    private void say(String title, String message) {
        parts.title.setText(title);
        parts.message.setText("<html>" + Look.escape(message));
        parts.tabs.setVisible(false);
    }

    private void show(OrganizationView view) {
        if (view.life().events().isEmpty()) {
            int last = view.life().year();
            say(
                    view.name(),
                    look.say(
                            "There is no organization with this number in the run up to " + last + ".",
                            "截至" + last + "年，本次运行中没有此编号的组织。"));
            return;
        }
        int first = view.life().events().get(0).year();
        if (first > year) {
            say(
                    view.name(),
                    look.say("Founded in " + first + ", after " + year + ".", "成立于" + first + "年，晚于" + year + "年。"));
            return;
        }
        say(view.name(), subtitle(view));
        parts.tabs.setVisible(true);
        parts.life.show(view);
        parts.decision.show(view);
    }

    private String subtitle(OrganizationView view) {
        String name = view.fullName().map(look::say).orElse(look.say("Organization", "组织"));
        return name + " · "
                + view.closed().map(x -> look.say("closed in " + x, x + "年关闭")).orElse(String.valueOf(year));
    }
}
