package hostcity.gui;

import hostcity.gui.inspect.CityInspector;
import hostcity.gui.inspect.CityListener;
import hostcity.gui.inspect.OrganizationInspector;
import hostcity.gui.inspect.Question;
import hostcity.gui.look.Theme;
import hostcity.report.Label;
import hostcity.report.Language;
import java.util.concurrent.Executor;
import javax.swing.JTabbedPane;

/** What is to be known of the selected city and of the selected organization. */
final class Inspectors extends JTabbedPane {

    private static final long serialVersionUID = 1;

    private static final Label REPLAYED =
            new Label("A stored run is replayed: nothing can be decided.", "正在重放已存储的运行，不能作出决定。");
    private static final Label PAST =
            new Label("A past year is shown; decide in the latest one.", "正在显示过去的年份，请回到最新一年再作决定。");
    private static final Label OVER = new Label("The run has ended; restart it to decide.", "运行已结束，重新开始后方可作决定。");
    private static final Label NONE = new Label("", "");

    private final CityInspector city;
    private final OrganizationInspector organization;

    Inspectors(Language language, Theme theme, CityListener listener, Question question, Executor background) {
        city = new CityInspector(language, theme, listener, question);
        organization = new OrganizationInspector(language, theme, listener::show, background);
        addTab(Words.CITY.in(language), city);
        addTab(Words.ORGANIZATION.in(language), organization);
    }

    void setTheme(Theme theme) {
        city.setTheme(theme);
        organization.setTheme(theme);
    }

    void show(Moment moment) {
        Label why = why(moment);
        city.setEditable(why.equals(NONE), why);
        city.show(moment.film(), moment.year(), moment.source());
        city.setPending(moment.pending());
        organization.show(moment.film(), moment.year(), moment.source());
    }

    private static Label why(Moment moment) {
        if (moment.run().opened().isReplay()) {
            return REPLAYED;
        }
        if (moment.film().isWhole() || moment.state() == Moment.State.ENDED) {
            return OVER;
        }
        return moment.isLatest() ? NONE : PAST;
    }

    void selectPlace(int place) {
        city.select(place);
        setSelectedComponent(city);
    }

    void selectOrganization(long id) {
        organization.select(id);
        setSelectedComponent(organization);
    }

    /** Opens the tabs that are open in another one. */
    void openAs(Inspectors other) {
        city.openTab(other.city.openedTab());
        organization.openTab(other.organization.openedTab());
        setSelectedIndex(other.getSelectedIndex());
    }

    CityInspector city() {
        return city;
    }

    OrganizationInspector organization() {
        return organization;
    }
}
