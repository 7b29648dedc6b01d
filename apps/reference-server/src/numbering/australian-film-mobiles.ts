// After +61 491 57. ACMA, "Phone numbers for use in TV shows, films and creative works".
const lines =
  '0006 0110 0156 0157 0158 0159 0313 0737 1266 1491 1804 2549 2665 2983 3087 3770 4118 4632 5254 ' +
  '5789 6398 6801 7426 7644 8148 8888 8957 9212 9455 9760';

/** The single mobile numbers that Australia sets aside for film, in E.164. */
export const australianFilmMobiles: readonly string[] = lines
  .split(' ')
  .map((line) => `+6149157${line}`);
