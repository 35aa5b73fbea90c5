package hostcity.gui.inspect;

import hostcity.gui.look.Names;
import hostcity.model.LifeEvent;
import hostcity.model.LifeEvent.Cases;
import hostcity.model.Office;
import hostcity.model.ReviewTrigger;
import hostcity.report.Label;
import hostcity.world.OfficeKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** An event of a life in a sentence. */
final class EventWords implements Cases<Label> {

    private static final Label NOWHERE = new Label("no place", "无");

    private final List<Label> names;

    /**
     * Words for a film.
     *
     * @param names of the places, by their indices
     */
    EventWords(List<Label> names) {
        this.names = List.copyOf(names);
    }

    /** The sentence, which begins with the kind of the office if it is no seat. */
    Label of(LifeEvent event) {
        Label text = event.match(this);
        OfficeKind kind = event.subject().kind();
        Label office = Names.of(kind);
        return kind == OfficeKind.HEADQUARTERS
                ? text
                : new Label(office.en() + ": " + text.en(), office.zh() + "：" + text.zh());
    }

    Label at(int place) {
        return place == Office.NOWHERE ? NOWHERE : names.get(place);
    }

    private Label with(String en, String zh, int place) {
        return new Label(en.formatted(at(place).en()), zh.formatted(at(place).zh()));
    }

    /** Why an office is under review. */
    static Label triggers(Set<ReviewTrigger> triggers) {
        return new Label(
                triggers.stream().map(x -> Terms.of(x).en()).collect(Collectors.joining(" and ")),
                triggers.stream().map(x -> Terms.of(x).zh()).collect(Collectors.joining("、")));
    }

    @Override
    public Label atStart(LifeEvent.AtStart event) {
        int founded = event.traits().founded();
        return with("there since " + founded + ", seat in %s", "成立于" + founded + "年，总部在%s", event.place());
    }

    @Override
    public Label founded(LifeEvent.Founded event) {
        return with("founded, initiated from %s", "成立，由%s发起", event.traits().initiator());
    }

    @Override
    public Label branchOpened(LifeEvent.BranchOpened event) {
        String staff = Look.count(event.staff());
        return new Label("opens, with staff of " + staff, "设立，职员" + staff + "人");
    }

    @Override
    public Label reviewed(LifeEvent.Reviewed event) {
        Label why = triggers(event.triggers());
        return new Label("reviews its location: " + why.en(), "重新评估选址：" + why.zh());
    }

    @Override
    public Label decided(LifeEvent.Decided event) {
        if (event.stays()) {
            return with("stays in %s", "留在%s", event.chosen());
        }
        return event.chosen() == Office.NOWHERE
                ? new Label("finds no host", "未找到落户地")
                : with(
                        "chooses %s, to arrive in " + event.arrival(),
                        "选择%s，" + event.arrival() + "年到达",
                        event.chosen());
    }

    @Override
    public Label called(LifeEvent.Called event) {
        int bids = event.bids().size();
        if (bids == 0) {
            return event.from() == Office.NOWHERE
                    ? new Label("calls for a host: no bid", "征集东道城市：无人申办")
                    : with("calls for a host: no bid, stays in %s", "征集东道城市：无人申办，留在%s", event.from());
        }
        return with("calls for a host: " + bids + " bids, %s wins", "征集东道城市：" + bids + "个申办，%s胜出", event.chosen());
    }

    @Override
    public Label converted(LifeEvent.Converted event) {
        return with("the branch in %s becomes the seat", "%s的分支机构升为总部", event.place());
    }

    @Override
    public Label departed(LifeEvent.Departed event) {
        return with("leaves %s", "离开%s", event.place());
    }

    @Override
    public Label arrived(LifeEvent.Arrived event) {
        return with("moves into %s", "迁入%s", event.place());
    }

    @Override
    public Label closed(LifeEvent.Closed event) {
        return switch (event.ending()) {
            case ORGANIZATION -> with("closes in %s, the organization ends", "%s办公室关闭，组织终止", event.place());
            case BRANCH -> with("closes in %s", "%s办公室关闭", event.place());
            case NO_HOST -> new Label("is given up, without a host", "因无落户地而撤销");
        };
    }
}
