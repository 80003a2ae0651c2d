export {
  AnnouncementBanner,
  type AnnouncementBannerProps,
  type AnnouncementTone,
} from "./announcement-banner.js";
