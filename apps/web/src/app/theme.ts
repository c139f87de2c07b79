import type { ThemeConfig } from 'antd';
import { COLOURS } from '../components/colours.js';

/** Look of the page. */
export const THEME: ThemeConfig = {
  cssVar: { key: 'don-doc' },
  token: {
    colorPrimary: COLOURS.primary,
    colorInfo: COLOURS.primary,
    // What antd derives from so dark a blue and green is grey.
    colorPrimaryBg: '#e3edf7',
    colorPrimaryBgHover: '#d5e4f3',
    colorInfoBg: '#eef5fb',
    colorInfoBorder: '#b9d2ea',
    colorSuccessBg: '#edf7f0',
    colorSuccessBorder: '#b5dcc2',
    controlItemBgActive: '#e3edf7',
    controlItemBgActiveHover: '#d5e4f3',
    colorLink: '#14538f',
    colorError: COLOURS.overdue,
    colorWarning: COLOURS.soon,
    colorSuccess: COLOURS.done,
    colorBgLayout: '#f4f6f9',
    borderRadius: 6,
    controlHeight: 36,
    controlHeightSM: 30,
    fontFamily: "'Segoe UI', 'Noto Sans', system-ui, -apple-system, Roboto, 'Helvetica Neue', Arial, sans-serif",
  },
  components: {
    Layout: { siderBg: '#ffffff', headerBg: '#ffffff', headerPadding: '0 16px', headerHeight: 56 },
    Menu: { itemBorderRadius: 6, itemSelectedBg: '#e3edf7', activeBarBorderWidth: 0 },
    Table: { headerBg: '#f1f4f8', cellPaddingBlock: 10 },
  },
};
