/** ABI and creation code of the contract Emission. Generated: run `npm run contracts`, do not edit. */

export const abi = [
 {
  "type": "constructor",
  "inputs": [
   {
    "name": "token_",
    "type": "address",
    "internalType": "contract NetworkToken"
   },
   {
    "name": "settlement_",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "governance_",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "schedule",
    "type": "tuple",
    "internalType": "struct ScheduleConfig",
    "components": [
     {
      "name": "genesis",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "epochLength",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "first",
      "type": "uint256",
      "internalType": "uint256"
     },
     {
      "name": "every",
      "type": "uint64",
      "internalType": "uint64"
     },
     {
      "name": "cap",
      "type": "uint256",
      "internalType": "uint256"
     }
    ]
   },
   {
    "name": "capacity",
    "type": "uint208",
    "internalType": "uint208"
   },
   {
    "name": "window",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "breakerAvailable",
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
  "name": "burned",
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
  "name": "cap",
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
  "name": "cumulativeAt",
  "inputs": [
   {
    "name": "timestamp",
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
  "name": "epochLength",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "every",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "first",
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
  "name": "genesis",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "uint64",
    "internalType": "uint64"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "function",
  "name": "governance",
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
  "name": "mint",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "internalType": "address"
   },
   {
    "name": "asked",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "outputs": [
   {
    "name": "amount",
    "type": "uint256",
    "internalType": "uint256"
   }
  ],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "mintable",
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
  "name": "minted",
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
  "name": "setBreaker",
  "inputs": [
   {
    "name": "capacity",
    "type": "uint208",
    "internalType": "uint208"
   },
   {
    "name": "window",
    "type": "uint48",
    "internalType": "uint48"
   }
  ],
  "outputs": [],
  "stateMutability": "nonpayable"
 },
 {
  "type": "function",
  "name": "settlement",
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
  "name": "token",
  "inputs": [],
  "outputs": [
   {
    "name": "",
    "type": "address",
    "internalType": "contract NetworkToken"
   }
  ],
  "stateMutability": "view"
 },
 {
  "type": "event",
  "name": "BreakerSet",
  "inputs": [
   {
    "name": "capacity",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "window",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "MintLimited",
  "inputs": [
   {
    "name": "asked",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "allowed",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "event",
  "name": "Minted",
  "inputs": [
   {
    "name": "to",
    "type": "address",
    "indexed": true,
    "internalType": "address"
   },
   {
    "name": "amount",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   },
   {
    "name": "total",
    "type": "uint256",
    "indexed": false,
    "internalType": "uint256"
   }
  ],
  "anonymous": false
 },
 {
  "type": "error",
  "name": "Emission_BreakerTooTight",
  "inputs": [
   {
    "name": "capacity",
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
  "name": "Emission_NotGovernance",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "Emission_NotSettlement",
  "inputs": [
   {
    "name": "caller",
    "type": "address",
    "internalType": "address"
   }
  ]
 },
 {
  "type": "error",
  "name": "RateLimitExceeded",
  "inputs": []
 },
 {
  "type": "error",
  "name": "SafeCastOverflowedUintDowncast",
  "inputs": [
   {
    "name": "bits",
    "type": "uint8",
    "internalType": "uint8"
   },
   {
    "name": "value",
    "type": "uint256",
    "internalType": "uint256"
   }
  ]
 }
] as const

export const bytecode = "0x610180604052346102b9576040516114d038819003601f8101601f191683016001600160401b038111848210176102bd578392829160405283398101039061014082126102b9578051916001600160a01b03831683036102b957610065602083016102d1565b9060a0610074604085016102d1565b91605f1901126102b9576040519060a082016001600160401b038111838210176102bd576040526100a7606085016102e5565b82526100b5608085016102e5565b906020830191825260a085015191604084019283526100d660c087016102e5565b936060810194855260e087015192608082019384526101008801519760018060d01b0389168099036102b95761012001519665ffffffffffff8816998a89036102b95760805260a05260c052516001600160401b0390811660e052905181166101005282516101205283511661014052516101605251600181901b91906001600160ff1b038116036102a557848202918083048614901517156102a557516001600160401b031690811561029157048083108015610289575b6102735760d082901b6001600160d01b031916831760015560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a16040516111d690816102fa823960805181818161010b01528181610a1c0152610bd0015260a05181818161067a015261094a015260c0518181816101b501526105aa015260e0518181816104760152610c7d01526101005181818161060c0152610caa0152610120518181816107a30152610cd10152610140518181816108040152610d0001526101605181818161085b0152610d270152f35b82630897a49760e41b5f5260045260245260445ffd5b50831561018f565b634e487b7160e01b5f52601260045260245ffd5b634e487b7160e01b5f52601160045260245ffd5b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b51906001600160a01b03821682036102b957565b51906001600160401b03821682036102b95756fe6080806040526004361015610012575f80fd5b5f3560e01c908163355274ea14610828575080633bc6cf47146107c65780633df4ddf41461076e57806340c10f19146107105780634bf365df146106d85780634f02c4201461069e578063511606301461063057806357d775f8146105ce5780635aa6e67514610560578063684abad21461051c5780636b446779146104da57806373f425611461049a578063a7f0b3de14610438578063c4a12b75146101335763fc0c546a146100c1575f80fd5b3461012f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b5f80fd5b3461012f5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5760043579ffffffffffffffffffffffffffffffffffffffffffffffffffff811680910361012f576024359065ffffffffffff82169182810361012f5773ffffffffffffffffffffffffffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016330361040c576102c26101e742611158565b65ffffffffffff6101f6610e5b565b509179ffffffffffffffffffffffffffffffffffffffffffffffffffff604051936102208561088b565b168352811660208084019182527f6d696e74730000000000000000000000000000000000000000000000000000005f5260029052915191511660d01b7fffffffffffff00000000000000000000000000000000000000000000000000001679ffffffffffffffffffffffffffffffffffffffffffffffffffff91909116177f2e6782e9dd01e0080542449191225b68caba4dfcd985662851594a1c3104ca7d55565b6102ca610c40565b6040810151907f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff821682036103df5767ffffffffffffffff60606103148761031e9560011b610d4e565b9201511690610d61565b80831080156103d7575b6103a85779ffffffffffffffffffffffffffffffffffffffffffffffffffff831660d083901b7fffffffffffff0000000000000000000000000000000000000000000000000000161760015560408051848152602081018690527f497d0c5fc5f3e7d516ac9100ff01118681e8cf1152e8a05235057e69ca1461019190a1005b827f897a4970000000000000000000000000000000000000000000000000000000005f5260045260245260445ffd5b508315610328565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b7f05385dd3000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b3461012f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461012f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5760206104d2610b8a565b604051908152f35b3461012f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f576020610512610e5b565b9050604051908152f35b3461012f5760207ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5760206104d260043561055b610c40565b610d98565b3461012f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461012f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461012f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f57602060405173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461012f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5760205f54604051908152f35b3461012f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5760206104d2610b51565b3461012f5760407ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5760043573ffffffffffffffffffffffffffffffffffffffff8116810361012f576104d260209160243590610931565b3461012f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f5760206040517f00000000000000000000000000000000000000000000000000000000000000008152f35b3461012f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f57602060405167ffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000168152f35b3461012f575f7ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc36011261012f576020907f00000000000000000000000000000000000000000000000000000000000000008152f35b919082018092116103df57565b6040810190811067ffffffffffffffff8211176108a757604052565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b60a0810190811067ffffffffffffffff8211176108a757604052565b90601f7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0910116810190811067ffffffffffffffff8211176108a757604052565b919073ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000163303610b1857610978610b51565b80821015610b105750915b8261098c610e5b565b828193925011610ad4575b50508215610ace576109a883610f24565b15610aa6576040907f25b428dfde728ccfaddad7e29e4ac23c24ed7fd1a6e3e3f91894a9a073f5dfff73ffffffffffffffffffffffffffffffffffffffff6109f1865f5461087e565b92835f55169283928151908782526020820152a273ffffffffffffffffffffffffffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001690813b1561012f575f916044839260405194859384927f40c10f1900000000000000000000000000000000000000000000000000000000845260048401528860248401525af18015610a9b57610a8f5750565b5f610a99916108f0565b565b6040513d5f823e3d90fd5b7fa74c1c5f000000000000000000000000000000000000000000000000000000005f5260045ffd5b505f9150565b7fc76cfd9b0a4ea624710ef164608951ddb66cdf162e8e00fd15201d085fdd2a9d919294506040908151908152836020820152a1915f80610997565b905091610983565b7f316349be000000000000000000000000000000000000000000000000000000005f523360045260245ffd5b919082039182116103df57565b610b6e610b604261055b610c40565b610b68610b8a565b9061087e565b5f5480821115610b8457610b8191610b44565b90565b50505f90565b5f54604051907f18160ddd00000000000000000000000000000000000000000000000000000000825260208260048173ffffffffffffffffffffffffffffffffffffffff7f0000000000000000000000000000000000000000000000000000000000000000165afa908115610a9b575f91610c0a575b610b819250610b44565b90506020823d602011610c38575b81610c25602093836108f0565b8101031261012f57610b81915190610c00565b3d9150610c18565b5f6080604051610c4f816108d4565b8281528260208201528260408201528260608201520152604051610c72816108d4565b67ffffffffffffffff7f000000000000000000000000000000000000000000000000000000000000000016815267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660208201527f0000000000000000000000000000000000000000000000000000000000000000604082015267ffffffffffffffff7f00000000000000000000000000000000000000000000000000000000000000001660608201527f0000000000000000000000000000000000000000000000000000000000000000608082015290565b818102929181159184041417156103df57565b8115610d6b570490565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52601260045260245ffd5b915f9167ffffffffffffffff8451169081811115610e525790610dba91610b44565b916040840151925b606085019167ffffffffffffffff83511682101580610e49575b15610e0d579067ffffffffffffffff610df886610e059461087e565b9560011c93511690610b44565b929092610dc2565b90610e389250610e23610b689160809596610d4e565b67ffffffffffffffff60608801511690610d61565b920151808311610e455750565b9150565b50841515610ddc565b50509150505f90565b6001547f6d696e74730000000000000000000000000000000000000000000000000000005f5260026020527f2e6782e9dd01e0080542449191225b68caba4dfcd985662851594a1c3104ca7d5479ffffffffffffffffffffffffffffffffffffffffffffffffffff80831693929082169165ffffffffffff610edc42611158565b9160d01c91160365ffffffffffff81116103df578465ffffffffffff610f119360d01c6001808211911802600118921661109b565b8103908111150291828103908111150290565b8015611095576001547f6d696e74730000000000000000000000000000000000000000000000000000005f5260026020527f2e6782e9dd01e0080542449191225b68caba4dfcd985662851594a1c3104ca7d5479ffffffffffffffffffffffffffffffffffffffffffffffffffff80831693929082169165ffffffffffff610fab42611158565b9160d01c91160365ffffffffffff81116103df578465ffffffffffff610fe09360d01c6001808211911802600118921661109b565b810390811115029182810390811115028111610b84576110099061100342611158565b9261087e565b9079ffffffffffffffffffffffffffffffffffffffffffffffffffff8211611064579065ffffffffffff61105f9279ffffffffffffffffffffffffffffffffffffffffffffffffffff604051936102208561088b565b600190565b507f6dfcc650000000000000000000000000000000000000000000000000000000005f5260d060045260245260445ffd5b50600190565b90917fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff838309928083029283808610950394808603951461114b57848311156111335790829109815f0382168092046002816003021880820260020302808202600203028082026002030280820260020302808202600203028091026002030293600183805f03040190848311900302920304170290565b82634e487b715f52156003026011186020526024601cfd5b505090610b819250610d61565b65ffffffffffff81116111705765ffffffffffff1690565b7f6dfcc650000000000000000000000000000000000000000000000000000000005f52603060045260245260445ffdfea26469706673582212201d81a88342469e1ce009fd7a0d556ed38a2f1a062060a95108cf71a16736cadf64736f6c63430008230033" as const
