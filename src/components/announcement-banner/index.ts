export {
  AnnouncementBanner,
  type AnnouncementBannerProps,
  type AnnouncementBannerVariant,
} from "./announcement-banner.js";
