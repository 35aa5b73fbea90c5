package hostcity.gui;

import hostcity.report.Label;

/** Words of the window. */
final class Words {

    static final Label FILE = new Label("File", "文件");
    static final Label OPEN = new Label("Open scenario…", "打开情景…");
    static final Label SAVE = new Label("Save scenario as…", "情景另存为…");
    static final Label EXPORT_FILM = new Label("Export film…", "导出动画…");
    static final Label CLOSE = new Label("Close", "关闭");
    static final Label RUN = new Label("Run", "运行");
    static final Label PLAY = new Label("Play", "播放");
    static final Label PLAY_OR_PAUSE = new Label("Play or pause", "播放或暂停");
    static final Label PAUSE = new Label("Pause", "暂停");
    static final Label STEP = new Label("One year", "下一年");
    static final Label RESTART = new Label("Restart", "重新开始");
    static final Label CONSOLE = new Label("MASON console", "MASON 控制台");
    static final Label VIEW = new Label("View", "视图");
    static final Label LOCK_STEP = new Label("Beside baseline", "与基准并列");
    static final Label DARK = new Label("Dark", "深色");
    static final Label LANGUAGE = new Label("中文", "English");
    static final Label SCENARIO = new Label("Scenario", "情景");
    static final Label BASELINE = new Label("Baseline", "基准");
    static final Label SEED = new Label("Seed", "种子");
    static final Label RUN_NUMBER = new Label("Run", "运行编号");
    static final Label SPEED = new Label("Seconds a year", "每年秒数");
    static final Label FULL_SPEED = new Label("full speed", "全速");
    static final Label YEAR = new Label("Year", "年份");
    static final Label YEAR_TIP = new Label("drag to look back; the run pauses", "拖动可回看，运行暂停");
    static final Label EXPORT_MAP = new Label("Export map…", "导出地图…");
    static final Label EXPORT_CHART = new Label("Export chart…", "导出图表…");
    static final Label COLOR = new Label("Color by", "着色");
    static final Label REST = new Label("Rest of countries", "各国其余地区");
    static final Label CITY = new Label("City", "城市");
    static final Label ORGANIZATION = new Label("Organization", "组织");
    static final Label RELOAD = new Label("Reload", "重新载入");

    static final Label SAVED = new Label("Saved. Next: ", "已保存。下一步：");
    static final Label WRITING = new Label("Writing ", "正在写入 ");
    static final Label WRITTEN = new Label("Written: ", "已写入：");
    static final Label WRONG_NUMBER =
            new Label("Seed and run are whole numbers; the run is 0 or more.", "种子与运行编号须为整数，运行编号不小于 0。");
    static final Label DISCARD =
            new Label("What you decided by hand is not saved, and would be lost. Go on?", "手动决定尚未保存，继续将会丢失。是否继续？");
    static final Label NO_CHECKPOINT =
            new Label("This is no checkpoint of the scenario that is open: ", "这不是当前情景的检查点：");
    static final Label FAILED = new Label("The run failed: ", "运行失败：");
    static final Label CHANGED = new Label(" has changed; the run goes on as it was opened.", " 已被修改；当前运行仍按打开时的内容继续。");
    static final Label SAME_AS_STORED =
            new Label("This run and the stored one are the same in every bit.", "本次运行与已存储的运行逐位一致。");
    static final Label UNLIKE_STORED = new Label(
            "This run is not as it is stored; see 'hostcity reproduce' for what differs.",
            "本次运行与已存储的运行不一致，可用 hostcity reproduce 查看差异。");

    private Words() {}
}
