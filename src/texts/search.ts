// Words of «Tìm sự cố».
export const searchTexts = {
  title: 'Tìm sự cố',
};
