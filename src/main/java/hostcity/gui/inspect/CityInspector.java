package hostcity.gui.inspect;

import hostcity.gui.film.Film;
import hostcity.gui.look.Theme;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Regions;
import hostcity.world.Instrument;
import hostcity.world.Place;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.SwingConstants;
import org.jspecify.annotations.Nullable;

/** A place in the year that is shown: its numbers, its instruments to decide on, its organizations. */
public final class CityInspector extends JPanel {

    /** Px that it is made for. */
    public static final int WIDTH = 420;

    private static final int HEIGHT = 600;
    private static final Label NOTHING = new Label("No year to show yet", "尚无可显示的年份");

    private final CityListener listener;
    private final Question question;
    private Look look;
    private Parts parts;
    private Decisions decisions = new Decisions(Map.of(), Optional.empty());
    private @Nullable Film film;
    private @Nullable Source source;
    private int year;
    private int place;

    /** What it consists of in one language and theme. */
    private record Parts(
            JLabel name,
            JLabel where,
            PlaceChooser chooser,
            JTabbedPane tabs,
            CityFigures figures,
            PolicyPanel policy,
            CityOffices offices) {}

    /** An inspector without a film. */
    public CityInspector(Language language, Theme theme, CityListener listener, Question question) {
        super(new BorderLayout());
        this.listener = listener;
        this.question = question;
        this.look = new Look(language, theme);
        this.parts = build(look);
        setPreferredSize(new Dimension(WIDTH, HEIGHT));
    }

    private Parts build(Look now) {
        removeAll();
        PolicyPanel policy = new PolicyPanel(now, listener, question);
        Parts made = new Parts(
                now.title(now.say(NOTHING)),
                now.faint(" "),
                new PlaceChooser(now, this::choose),
                new JTabbedPane(),
                new CityFigures(now),
                policy,
                new CityOffices(now, listener::showOrganization));
        made.chooser.setName("place");
        made.tabs.addTab(now.say("Numbers", "数据"), made.figures);
        made.tabs.addTab(now.say("Policy", "政策"), made.policy);
        made.tabs.addTab(now.say("Organizations", "组织"), made.offices);
        made.tabs.setName("tabs");
        made.tabs.setVisible(false);
        made.chooser.setVisible(false);
        add(head(made), BorderLayout.NORTH);
        add(made.tabs, BorderLayout.CENTER);
        return made;
    }

    private static JPanel head(Parts made) {
        made.name.setName("name");
        made.where.setName("where");
        Box names = Box.createVerticalBox();
        names.add(made.name);
        names.add(made.where);
        made.name.setVerticalAlignment(SwingConstants.TOP);
        JPanel head = new JPanel(new BorderLayout(0, 6));
        head.setBorder(BorderFactory.createEmptyBorder(8, 8, 6, 8));
        head.add(names, BorderLayout.CENTER);
        head.add(made.chooser, BorderLayout.SOUTH);
        return head;
    }

    /**
     * Shows a year of a film.
     *
     * @param shownFilm the film
     * @param shownYear one of its stills; the nearest one if it has none of that year
     * @param shownSource what the film comes from
     */
    public void show(Film shownFilm, int shownYear, Source shownSource) {
        boolean other = shownFilm != film;
        film = shownFilm;
        source = shownSource;
        year = Math.max(shownFilm.startYear(), Math.min(shownYear, shownFilm.lastYear()));
        place = Math.min(place, shownFilm.places().size() - 1);
        if (other) {
            listPlaces(shownFilm.places());
        }
        refresh();
    }

    private void listPlaces(List<Place> places) {
        parts.chooser.show(places, x -> true);
        parts.chooser.choose(place);
    }

    /** Shows a place, by its index in the film. */
    public void select(int shownPlace) {
        if (shownPlace != place) {
            decisions = new Decisions(Map.of(), decisions.locked());
            place = shownPlace;
            parts.chooser.choose(shownPlace);
            refresh();
        }
    }

    /** The index of the place that is shown. */
    public int place() {
        return place;
    }

    private void choose(int chosen) {
        select(chosen);
        listener.show(chosen);
    }

    /**
     * Says what has been decided for this place and is not in force yet; a new place has nothing.
     *
     * @param levels by instrument; NaN for an instrument that was given back
     */
    public void setPending(Map<Instrument, Double> levels) {
        decide(new Decisions(levels, decisions.locked()));
    }

    /**
     * Whether something can be decided.
     *
     * @param why what the user reads if not
     */
    public void setEditable(boolean editable, Label why) {
        decide(new Decisions(decisions.pending(), editable ? Optional.empty() : Optional.of(why)));
    }

    private void decide(Decisions now) {
        if (!now.equals(decisions)) {
            decisions = now;
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

    /** Opens the tab of numbers (0), of the policy (1) or of organizations (2). */
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
        if (film != null) {
            listPlaces(film.places());
        }
        refresh();
        revalidate();
        repaint();
    }

    private void refresh() {
        if (film == null || source == null || film.stills().isEmpty()) {
            return;
        }
        CityView view = new CityView(film, year, place, source.setup());
        parts.tabs.setVisible(true);
        parts.chooser.setVisible(true);
        parts.name.setText(look.say(
                view.where().nameEn() + "  " + view.where().nameZh(),
                view.where().nameZh() + "  " + view.where().nameEn()));
        parts.where.setText(where(view));
        parts.figures.show(view);
        parts.policy.show(view, decisions);
        parts.offices.show(view);
    }

    private String where(CityView view) {
        String nation = look.say(view.nation());
        String region = look.say(Regions.name(view.where().region()));
        return nation + (nation.equals(region) ? "" : " · " + region) + " · " + year;
    }
}
