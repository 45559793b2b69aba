/** ABI and creation code of the contract ShareLending. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "view_",
    "type": "address",
    "internalType": "contract IIncomeView"
   },
   {
    "name": "settlement",
    "type": "address",
    "internalType": "contract ISettlement"
   },
   {
    "name": "shares",
    "type": "address",
    "internalType": "contract IMachineShares"
   },
   {
    "name": "money",
    "type": "address",
    "internalType": "contract IERC20"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "allowance",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "approve",
  "inputs": [
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "asset",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "auction",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "balanceOf",
  "inputs": [
   {
    "name": "account",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "borrow",
  "inputs": [
   {
    "name": "pledge",
    "type": "uint128",
    "internalType": "uint128"
   },
   {
    "name": "amount",
    "type": "uint128",
    "internalType": "uint128"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "buy",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "most",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "convertToAssets",
  "inputs": [
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "convertToShares",
  "inputs": [
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "debtOf",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "decimals",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint8",
    "internalType": "uint8"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "deposit",
  "inputs": [
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "earnedBy",
  "inputs": [
   {
    "name": "pledge",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "free",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "lent",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "loanOf",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "shares",
    "type": "uint128",
    "internalType": "uint128"
   },
   {
    "name": "principal",
    "type": "uint128",
    "internalType": "uint128"
   },
   {
    "name": "since",
    "type": "uint48",
    "internalType": "uint48"
   },
   {
    "name": "auctionedAt",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "maxDeposit",
  "inputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "maxMint",
  "inputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "maxRedeem",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "maxWithdraw",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "mint",
  "inputs": [
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "mostFor",
  "inputs": [
   {
    "name": "pledge",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "name",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "previewDeposit",
  "inputs": [
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "previewMint",
  "inputs": [
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "previewRedeem",
  "inputs": [
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "previewWithdraw",
  "inputs": [
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "priceOf",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "redeem",
  "inputs": [
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "repay",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settle",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "what",
    "type": "address",
    "internalType": "contract IERC20"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "symbol",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "string",
    "internalType": "string"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "totalAssets",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "totalSupply",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "transfer",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "transferFrom",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "bool",
    "internalType": "bool"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "withdraw",
  "inputs": [
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   }
  ],
  "outputs": [
   {
    "name": "",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "event",
  "name": "Approval",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "spender",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "AuctionBegun",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "debt",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "BeneficiaryChanged",
  "inputs": [
   {
    "name": "shares",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "account",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Borrowed",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "pledge",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Deposit",
  "inputs": [
   {
    "name": "sender",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "owner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "assets",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "shares",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "PledgeSold",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "buyer",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "price",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "lost",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Repaid",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "principal",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "interest",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Settled",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "what",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "lenders",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "rest",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Transfer",
  "inputs": [
   {
    "name": "from",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "value",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Withdraw",
  "inputs": [
   {
    "name": "sender",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "receiver",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "owner",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "assets",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "shares",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "ERC20InsufficientAllowance",
  "inputs": [
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "allowance",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InsufficientBalance",
  "inputs": [
   {
    "name": "sender",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "balance",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "needed",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidApprover",
  "inputs": [
   {
    "name": "approver",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidReceiver",
  "inputs": [
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidSender",
  "inputs": [
   {
    "name": "sender",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC20InvalidSpender",
  "inputs": [
   {
    "name": "spender",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC4626ExceededMaxDeposit",
  "inputs": [
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC4626ExceededMaxMint",
  "inputs": [
   {
    "name": "receiver",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC4626ExceededMaxRedeem",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "shares",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ERC4626ExceededMaxWithdraw",
  "inputs": [
   {
    "name": "owner",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "assets",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "max",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ReentrancyGuardReentrantCall",
  "inputs": []
 },
 {
  "type": "error",
  "name": "SafeERC20FailedOperation",
  "inputs": [
   {
    "name": "token",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_BeingSold",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ShareLending_HasLoan",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_NoLoan",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_NotForSale",
  "inputs": [
   {
    "name": "borrower",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_NotProved",
  "inputs": [
   {
    "name": "from",
    "type": "uint64",
    "internalType": "uint64"
   },
   {
    "name": "to",
    "type": "uint64",
    "internalType": "uint64"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_Sold",
  "inputs": []
 },
 {
  "type": "error",
  "name": "ShareLending_TooDear",
  "inputs": [
   {
    "name": "price",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "most",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_TooMuch",
  "inputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "most",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 },
 {
  "type": "error",
  "name": "ShareLending_TooSmall",
  "inputs": [
   {
    "name": "pledge",
    "type": "uint256",
    "internalType": "uint256"
   },
   {
    "name": "least",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 }
] as const

export const bytecode = "0x61012060405234610491576129006080813803918261001d81610495565b938492833981010312610491578051906001600160a01b0382168203610491576020810151906001600160a01b0382168203610491576040810151906001600160a01b038216820361049157606001516001600160a01b0381168103610491576100876040610495565b601681527f4c656e7420616761696e73742061206d616368696e650000000000000000000060208201526100bb6040610495565b60048152631311539160e21b6020820152815190916001600160401b03821161038c5760035490600182811c92168015610487575b602083101461036e5781601f849311610411575b50602090601f83116001146103ab575f926103a0575b50508160011b915f199060031b1c1916176003555b8051906001600160401b03821161038c5760045490600182811c92168015610382575b602083101461036e5781601f8493116102f8575b50602090601f8311600114610292575f92610287575b50508160011b915f199060031b1c1916176004555b63313ce56760e01b5f5260205f600481845afa5f5190601f3d1116610100821016801561027e57025b60a0526080526101005260e05260c05260405161244590816104bb82396080518181816104e6015281816107e101528181610ada01528181610cf2015281816111dd0152818161169f01528181611b0601528181611f880152612379015260a05181611222015260c051816116ea015260e0518161164d015261010051818181610363015281816105cf0152818161082e01528181610b0c01528181610bb901528181611675015281816119ff01528181611b7501528181611efa015261221a0152f35b505060126101ba565b015190505f8061017c565b60045f9081528281209350601f198516905b8181106102e057509084600195949392106102c8575b505050811b01600455610191565b01515f1960f88460031b161c191690555f80806102ba565b929360206001819287860151815501950193016102a4565b828111156101665760045f52909150601f830160051c7f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b60208510610366575b849392601f0160051c82900391015f5b828110610356575050610166565b5f81830155859450600101610348565b5f9150610338565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610152565b634e487b7160e01b5f52604160045260245ffd5b015190505f8061011a565b60035f9081528281209350601f198516905b8181106103f957509084600195949392106103e1575b505050811b0160035561012f565b01515f1960f88460031b161c191690555f80806103d3565b929360206001819287860151815501950193016103bd565b828111156101045760035f52909150601f830160051c7fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b6020851061047f575b849392601f0160051c82900391015f5b82811061046f575050610104565b5f81830155859450600101610461565b5f9150610451565b91607f16916100f0565b5f80fd5b6040519190601f01601f191682016001600160401b0381118382101761038c5760405256fe60806040526004361015610011575f80fd5b5f3560e01c806301e1d1141461144957806306fdde031461138e57806307a2d13a1461109a578063095ea7b3146112e65780630a28a477146112c85780631370128e146112ae57806318160ddd1461129157806323b872dd14611259578063313ce5671461120c57806338d52e0f146111c857806338dea8951461109f578063402d267d146108a55780634cdad5061461109a5780636e553f651461106757806370a082311461104957806394bf804d1461101657806395d89b4114610f125780639db32a8f14610b485780639f7c73e914610a33578063a63584a114610a15578063a9059cbb146109e4578063b3d7f6b9146109c6578063b460af941461096b578063b95ed06f14610948578063ba087652146108c8578063bbd504f5146108aa578063c63d75b6146108a5578063c6e6f592146101b0578063cce7ec1314610713578063ce96cb77146106f0578063d283e75f146106c5578063d5a62f05146102e6578063d905777e1461028d578063dc550b1b14610226578063dd62ed3e146101d6578063e511d73f146101b55763ef8b30f7146101b0575f80fd5b611542565b346101d2575f3660031901126101d2576020600654604051908152f35b5f80fd5b346101d25760403660031901126101d2576101ef6114b7565b6101f76114cd565b6001600160a01b039182165f908152600160209081526040808320949093168252928352819020549051908152f35b346101d25760203660031901126101d2576001600160a01b036102476114b7565b165f526005602052608060405f2065ffffffffffff60018254920154604051926001600160801b0381168452841c6020840152818116604084015260301c166060820152f35b346101d25760203660031901126101d25760206102c56102ab6114b7565b6001600160a01b03165f9081526020819052604090205490565b6102d56102d0611af1565b611cc3565b908180821091180218604051908152f35b346101d25760403660031901126101d2576004356001600160801b0381168091036101d2576024356001600160801b0381168091036101d25761032761204b565b335f5260056020526001600160801b0360405f2054166106b257610349611ee6565b80156105b9575b6105aa5760405163010d163b60e21b81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081600481855afa90811561059f575f9161056d575b5080841061055757506103b58361190a565b6103bd6115bf565b9081808210911802188215801561054e575b6105385750610513926104e39161046c6040516103eb8161156d565b83815265ffffffffffff602082018781528160016040850194824216865260608101935f8552335f5260056020526001600160801b0360405f20925116906001600160801b0319905160801b16178155019351168219845416178355511665ffffffffffff60301b82549160301b169065ffffffffffff60301b1916179055565b61047884600654611560565b6006556040518281528460208201527feae9cfbc77fdd40ca899f36b608256063b2bc9d8178b0220f7ad513e178d673060403392a2604051828152817f893ca4c0017fb7a30186cb3f7c82b127e989d3079f8473989c10e06edf1cf73860203393a33090339061226b565b337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316612159565b5f7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d005b826331a8115960e21b5f5260045260245260445ffd5b508083116103cf565b836340394aad60e11b5f5260045260245260445ffd5b90506020813d602011610597575b816105886020938361159d565b810103126101d25751846103a3565b3d915061057b565b6040513d5f823e3d90fd5b631cbb218760e11b5f5260045ffd5b50604051633568ff0160e11b81526080816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa801561059f575f90610618575b65ffffffffffff915051161515610350565b506080813d6080116106aa575b816106326080938361159d565b810103126101d257604051906106478261156d565b61065081611975565b8252602081015180151581036101d25760208301526040810151906001600160801b03821682036101d257604083019190915260600151906001600160a01b03821682036101d25765ffffffffffff916060820152610606565b3d9150610625565b63d0bbe5d960e01b5f523360045260245ffd5b346101d25760203660031901126101d25760206106e86106e36114b7565b611988565b604051908152f35b346101d25760203660031901126101d25760206106e861070e6114b7565b61192d565b346101d25760403660031901126101d25761072c6114b7565b60243561073761204b565b61074082611e54565b9165ffffffffffff606084015116156108855761075c8161187e565b9061076681611988565b9280831161086f576105136001600160801b038686868661078784826121da565b6107a08560208601511680841081851802811890611605565b60408051848152602081019290925233916001600160a01b038416917f2ebb10466569e0de7a3cdd7283c8129df9a9c07ab3a233c84e3d0274c4cb2d5891a37f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316916108168130338661226b565b838111610853575b5050505051163360018060a01b037f000000000000000000000000000000000000000000000000000000000000000016612159565b6108669361086091611605565b91612159565b8380808061081e565b8263509baf0560e01b5f5260045260245260445ffd5b634484653f60e11b5f9081526001600160a01b0391909116600452602490fd5b6114e3565b346101d25760203660031901126101d25760206106e860043561190a565b346101d2576108d636611508565b90916108f28260018060a01b03165f525f60205260405f205490565b6108fd6102d0611af1565b90818082109118021880821161092757508060209361091e6106e893611c66565b938491336122d4565b91632e52afbb60e21b5f5260018060a01b031660045260245260445260645ffd5b346101d25760203660031901126101d25760206106e86109666114b7565b61187e565b346101d25761097936611508565b90916109848261192d565b8082116109a557506020928161099c6106e893611c91565b938492336122d4565b91633fa733bb60e21b5f5260018060a01b031660045260245260445260645ffd5b346101d25760203660031901126101d25760206106e8600435611c34565b346101d25760403660031901126101d257610a0a610a006114b7565b6024359033611d97565b602060405160018152f35b346101d25760203660031901126101d25760206106e8600435611627565b346101d25760203660031901126101d257610a4c6114b7565b610a5461204b565b610a5d81611e54565b90610a66611ee6565b610b39576001600160801b0361051392610b07610a8284611988565b610a8c83866121da565b83602084015116610a9d8183611605565b60405191825260208201527f1b8cd61ed43bec7c6bdad3a18ffee613f99c853d16c50678d248d879e1b43438604060018060a01b03881692a230337f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661226b565b5116907f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316612159565b637a1df71960e01b5f5260045ffd5b346101d25760403660031901126101d257610b616114b7565b6024356001600160a01b038116918282036101d257610b7e61204b565b610b8781611e54565b610b8f611ee6565b15610ef15760405163a15eaedf60e01b81526001600160a01b0384811660048301523060248301527f0000000000000000000000000000000000000000000000000000000000000000169490602081604481895afa90811561059f575f91610ebf575b50610e53575b6040516388811f8d60e01b81526001600160a01b038516600482015230602482015294602086604481845afa95861561059f575f96610e1e575b5060249060206001600160801b0385511691604051938480926370a0823160e01b82523060048301525afa91821561059f575f92610de2575b50610860939291610c7f91610513986120a6565b9060018060a01b03851691825f52600760205260405f20825f5260205260405f205491805f52600860205281610cc284610cbd8360405f2054611560565b611605565b855f52600760205260405f20835f5260205260405f2090835f52600860205260405f2055555f9360018060a01b037f0000000000000000000000000000000000000000000000000000000000000000168214610d61575b8495507f16c41a749cf94bd479b1fc5d82a6eb4557d71262f15dc382d2cf6f1eb3d68e8e6040610d50610cbd97610cbd8888611605565b8151908982526020820152a3611605565b610cbd9450610d89610d7289611988565b808610818718028118908086108187180218611605565b95815f52600960205260ff60405f20541615610dc0575b50805f52600960205260405f20600160ff19825416179055859450610d19565b6001600160801b036020610dd992015116600654611605565b6006558a610da0565b90939291506020813d602011610e16575b81610e006020938361159d565b810103126101d257519192909190610513610c6b565b3d9150610df3565b9095506020813d602011610e4b575b81610e3a6020938361159d565b810103126101d25751946024610c32565b3d9150610e2d565b604051635097792f60e11b81526001600160a01b03851660048201523060248201526020816044815f8a5af1801561059f57610e90575b50610bf8565b610eb19060203d602011610eb8575b610ea9818361159d565b8101906115f6565b5085610e8a565b503d610e9f565b90506020813d602011610ee9575b81610eda6020938361159d565b810103126101d2575186610bf2565b3d9150610ecd565b50634484653f60e11b5f9081526001600160a01b0391909116600452602490fd5b346101d2575f3660031901126101d2576040515f6004548060011c9060018116801561100c575b602083108114610ff857828552908115610fd45750600114610f76575b610f7283610f668185038261159d565b6040519182918261146f565b0390f35b91905060045f527f8a35acfbc15ff81a39ae7d344fd709f28e8600b4aa8c65c6b64bfe7fe36bd19b915f905b808210610fba57509091508101602001610f66610f56565b919260018160209254838588010152019101909291610fa2565b60ff191660208086019190915291151560051b84019091019150610f669050610f56565b634e487b7160e01b5f52602260045260245ffd5b91607f1691610f39565b346101d25760403660031901126101d25760206004356106e86110376114cd565b9161104181611c34565b809333611f7f565b346101d25760203660031901126101d25760206106e86102ab6114b7565b346101d25760403660031901126101d25760206004356106e86110886114cd565b61109183611cc3565b92839133611f7f565b611499565b346101d25760203660031901126101d2576110b86114b7565b6110c181611e54565b6110c9611ee6565b610b395765ffffffffffff60408201511662278d0081018091116111b457421065ffffffffffff606083015116159182159261117d575b5050610885576001600160a01b0381165f81815260056020908152604090912060010180546bffffffffffff00000000000019164260301b65ffffffffffff60301b1617905590917f4245c657264b1a2b955dc05779a7e99d154b908390bddcd4de2f8a635ba937a0919061117490611988565b604051908152a2005b9091508161118e575b508280611100565b90506111ac6001600160801b036111a484611988565b925116611627565b101582611186565b634e487b7160e01b5f52601160045260245ffd5b346101d2575f3660031901126101d2576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346101d2575f3660031901126101d257600360ff7f0000000000000000000000000000000000000000000000000000000000000000160160ff81116111b45760209060ff60405191168152f35b346101d25760603660031901126101d257610a0a6112756114b7565b61127d6114cd565b6044359161128c833383611cf4565b611d97565b346101d2575f3660031901126101d2576020600254604051908152f35b346101d2575f3660031901126101d25760206106e86115bf565b346101d25760203660031901126101d25760206106e8600435611c91565b346101d25760403660031901126101d2576112ff6114b7565b60243590331561137b576001600160a01b031690811561136857335f52600160205260405f20825f526020528060405f20556040519081527f8c5be1e5ebec7d5bd14f71427d1e84f3dd0314c0f7b2291e5b200ac8c7c3b92560203392a3602060405160018152f35b634a1406b160e11b5f525f60045260245ffd5b63e602df0560e01b5f525f60045260245ffd5b346101d2575f3660031901126101d2576040515f6003548060011c9060018116801561143f575b602083108114610ff857828552908115610fd457506001146113e157610f7283610f668185038261159d565b91905060035f527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f905b80821061142557509091508101602001610f66610f56565b91926001816020925483858801015201910190929161140d565b91607f16916113b5565b346101d2575f3660031901126101d25760206106e8611466611af1565b60065490611560565b602060409281835280519182918282860152018484015e5f828201840152601f01601f1916010190565b346101d25760203660031901126101d25760206106e8600435611c66565b600435906001600160a01b03821682036101d257565b602435906001600160a01b03821682036101d257565b346101d25760203660031901126101d2576114fc6114b7565b5060206040515f198152f35b60609060031901126101d257600435906024356001600160a01b03811681036101d257906044356001600160a01b03811681036101d25790565b346101d25760203660031901126101d25760206106e8600435611cc3565b919082018092116111b457565b6080810190811067ffffffffffffffff82111761158957604052565b634e487b7160e01b5f52604160045260245ffd5b90601f8019910116810190811067ffffffffffffffff82111761158957604052565b6115c7611af1565b6115d46006548092611560565b6050810290808204605014901517156111b45760649004908103908111150290565b908160209103126101d2575190565b919082039182116111b457565b519067ffffffffffffffff821682036101d257565b9062278cff1942014281116111b45760405163094f29c560e21b81526001600160a01b037f0000000000000000000000000000000000000000000000000000000000000000811660048301527f00000000000000000000000000000000000000000000000000000000000000008116602483018190527f00000000000000000000000000000000000000000000000000000000000000008216604484015267ffffffffffffffff93909316606483018190529294919290606090849060849082907f0000000000000000000000000000000000000000000000000000000000000000165afa90811561059f575f935f905f93611824575b5067ffffffffffffffff1690811515908161180c575b816117f4575b501580156117d4575b6117b3575050602060049394604051948580926318160ddd60e01b82525afa91821561059f575f9261177d575b61177a93506120a6565b90565b91506020833d6020116117ab575b816117986020938361159d565b810103126101d25761177a925191611770565b3d915061178b565b67ffffffffffffffff9250636c7e67a360e01b5f526004521660245260445ffd5b5067ffffffffffffffff82166203f48081018091116111b4574211611743565b6203f47f198101915081116111b4578110155f61173a565b90506203f48081018082116111b45782111590611734565b94505090506060833d606011611876575b816118426060938361159d565b810103126101d25782519067ffffffffffffffff61186e604061186760208801611612565b9601611612565b92949061171e565b3d9150611835565b6001600160a01b0381165f908152600560205260409020600101546118ae9060301c65ffffffffffff1642611605565b9062015180821015611904576118c390611988565b906003820291808304600314901517156111b4576201518003906201518082116111b4576201518061177a926118fa8282856120a6565b9209151590611560565b50505f90565b61191390611627565b6032810290808204603214901517156111b4576064900490565b6001600160a01b03165f90815260208190526040902054611961906119536102d0611af1565b908180821091180218611c66565b611969611af1565b90818082109118021890565b519065ffffffffffff821682036101d257565b60018060a01b03165f52600560205260405f20604051906119a88261156d565b606060018254926001600160801b0384168552602085019360801c845201549265ffffffffffff6040820194818116865260301c16918291015280155f14611ae45750604051629ef27b60e81b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa801561059f575f90611aa5575b65ffffffffffff91505b168015611a9e575b611a679065ffffffffffff6001600160801b0384511694511690611605565b9182600c0292600c8404036111b457611a966001600160801b039163bbf81e0061177a956118fa8282856120a6565b915116611560565b5042611a48565b506020813d602011611adc575b81611abf6020938361159d565b810103126101d257611ad765ffffffffffff91611975565b611a36565b3d9150611ab2565b65ffffffffffff90611a40565b6040516370a0823160e01b81523060048201527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031690602081602481855afa90811561059f575f91611c02575b506040516388811f8d60e01b81526001600160a01b0383166004820152306024820152602081806044810103817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa90811561059f575f91611bce575b50611bc89061177a935f52600860205260405f205490611605565b90611605565b90506020813d602011611bfa575b81611be96020938361159d565b810103126101d2575161177a611bad565b3d9150611bdc565b90506020813d602011611c2c575b81611c1d6020938361159d565b810103126101d257515f611b46565b3d9150611c10565b611c3f611466611af1565b600181018091116111b45761177a91600191611c606002546103e890611560565b916123e7565b611c71611466611af1565b600181018091116111b45761177a915f91611c606002546103e890611560565b611ca06002546103e890611560565b90611cac611466611af1565b600181018091116111b45761177a926001926123e7565b611cd26002546103e890611560565b90611cde611466611af1565b600181018091116111b45761177a925f926123e7565b6001600160a01b039081165f818152600160209081526040808320948616835293905291909120549291905f198410611d2e575b50505050565b828410611d7457801561137b576001600160a01b03821615611368575f52600160205260405f209060018060a01b03165f5260205260405f20910390555f808080611d28565b508290637dc7a0d960e11b5f5260018060a01b031660045260245260445260645ffd5b6001600160a01b0316908115611e41576001600160a01b0316918215611e2e57815f525f60205260405f2054818110611e1557817fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef92602092855f525f84520360405f2055845f525f825260405f20818154019055604051908152a3565b8263391434e360e21b5f5260045260245260445260645ffd5b63ec442f0560e01b5f525f60045260245ffd5b634b637e8f60e11b5f525f60045260245ffd5b5f6060604051611e638161156d565b828152826020820152826040820152015260018060a01b031690815f52600560205260405f2091604051611e968161156d565b65ffffffffffff60018554956001600160801b0387169687855260801c60208501520154818116604084015260301c1660608201529215611ed45750565b63096aec2160e41b5f5260045260245ffd5b604051629ef27b60e81b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa801561059f575f90611f40575b65ffffffffffff915016151590565b506020813d602011611f77575b81611f5a6020938361159d565b810103126101d257611f7265ffffffffffff91611975565b611f31565b3d9150611f4d565b90611fb58330847f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031661226b565b6001600160a01b0316928315611e2e577fdcbc1c05240f31ff3ad067ef1ee35ce4997762752e3a095284754544f4c709d79181611ff6604093600254611560565b600255855f525f602052825f20818154019055855f7fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60208651858152a3825194855260208501526001600160a01b031692a3565b7f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005c6120975760017f9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f005d565b633ee5aeb560e01b5f5260045ffd5b90915f198383099280830292838086109503948086039514612137578483111561211f5790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505091508115612145570490565b634e487b7160e01b5f52601260045260245ffd5b916040519163a9059cbb60e01b5f5260018060a01b031660045260245260205f60448180865af19060015f51148216156121b9575b604052156121995750565b635274afe760e01b5f9081526001600160a01b0391909116600452602490fd5b9060018115166121d157823b15153d1516169061218e565b503d5f823e3d90fd5b6001600160801b03602061220f9260018060a01b031693845f52600582525f6001604082208281550155015116600654611605565b6006556040515f81527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316907f893ca4c0017fb7a30186cb3f7c82b127e989d3079f8473989c10e06edf1cf73890602090a3565b6040516323b872dd60e01b5f9081526001600160a01b039384166004529290931660245260449390935260209060648180865af19060015f51148216156122bc575b6040525f606052156121995750565b9060018115166121d157823b15153d151616906122ad565b6001600160a01b038084169590821693909182908786036123d6575b5050508415611e4157845f525f60205260405f20548181106123bd5791816040927ffbde797d201c681b91056529119e0b02407c7bb96a4a2c75c01fc9667232c8db94885f525f60205203835f205580600254036002555f877fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef60208651858152a36123a686837f00000000000000000000000000000000000000000000000000000000000000006001600160a01b0316612159565b825195865260208601526001600160a01b031693a4565b8563391434e360e21b5f5260045260245260445260645ffd5b6123df92611cf4565b5f81816122f0565b92916123f48183866120a6565b92600481101561243157600180911614918261241a575b505061177a9250151590611560565b90809250156121455761177a930915155f8061240b565b634e487b7160e01b5f52602160045260245ffd" as const
