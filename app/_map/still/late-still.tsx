"use client";
import { type ComponentType, useEffect, useState } from "react";
import { useTexts } from "../../_texts/use-texts.tsx";
import type { StillPictureProps } from "./still-picture.tsx";

/** The picture in place of the map, fetched only by those who need it; a sentence where it cannot be had. */
export function LateStill(props: StillPictureProps) {
  const texts = useTexts();
  const [loaded, setLoaded] = useState<{ Picture: ComponentType<StillPictureProps> | null } | null>(null);
  useEffect(() => {
    import("./still-picture.tsx").then(
      ({ StillPicture }) => setLoaded({ Picture: StillPicture }),
      () => setLoaded({ Picture: null }),
    );
  }, []);
  if (loaded === null) return null;
  return loaded.Picture ? <loaded.Picture {...props} /> : <p className="notice still-missing">{texts.noMap}</p>;
}
