package hostcity.gui;

import hostcity.gui.look.Theme;
import hostcity.report.Label;
import hostcity.report.Language;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.KeyStroke;

/** The menus of the window; what is used often is in bars as well. */
final class Menus {

    private final Commands commands;
    private final Language language;

    private Menus(Commands commands, Language language) {
        this.commands = commands;
        this.language = language;
    }

    static JMenuBar of(Commands commands, Language language, Theme theme) {
        Menus menus = new Menus(commands, language);
        JMenuBar bar = new JMenuBar();
        bar.add(menus.file());
        bar.add(menus.run());
        bar.add(menus.view(theme));
        return bar;
    }

    private JMenu file() {
        JMenu menu = menu(Words.FILE);
        item(menu, Words.OPEN, KeyEvent.VK_O, commands::chooseFile);
        item(menu, Words.SAVE, KeyEvent.VK_S, commands::save);
        menu.addSeparator();
        item(menu, Words.EXPORT_MAP, KeyEvent.VK_E, commands::exportMap);
        item(menu, Words.EXPORT_CHART, 0, commands::exportChart);
        item(menu, Words.EXPORT_FILM, 0, commands::exportFilm);
        menu.addSeparator();
        item(menu, Words.CLOSE, KeyEvent.VK_W, commands::close);
        return menu;
    }

    private JMenu run() {
        JMenu menu = menu(Words.RUN);
        item(menu, Words.PLAY_OR_PAUSE, KeyEvent.VK_P, commands::playOrPause);
        item(menu, Words.STEP, KeyEvent.VK_N, commands::step);
        item(menu, Words.RESTART, KeyEvent.VK_R, commands::restart);
        menu.addSeparator();
        item(menu, Words.CONSOLE, KeyEvent.VK_K, commands::showConsole);
        return menu;
    }

    private JMenu view(Theme theme) {
        JMenu menu = menu(Words.VIEW);
        JCheckBoxMenuItem dark = new JCheckBoxMenuItem(Words.DARK.in(language), theme == Theme.DARK);
        dark.addActionListener(e -> commands.setTheme(dark.isSelected() ? Theme.DARK : Theme.LIGHT));
        menu.add(dark);
        // In the other language, for who cannot read this one.
        item(menu, Words.LANGUAGE, 0, () -> commands.setLanguage(language == Language.EN ? Language.ZH : Language.EN));
        return menu;
    }

    private JMenu menu(Label name) {
        return new JMenu(name.in(language));
    }

    private void item(JMenu menu, Label name, int key, Runnable action) {
        JMenuItem item = new JMenuItem(name.in(language));
        if (key != 0) {
            item.setAccelerator(KeyStroke.getKeyStroke(key, InputEvent.CTRL_DOWN_MASK));
        }
        item.addActionListener(e -> action.run());
        menu.add(item);
    }
}
