// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.35;

import {IMachineShares, ShareTerms} from "../../shares/IMachineShares.sol";
import {IShareCompliance} from "../../shares/IShareCompliance.sol";
import {IIdentities} from "../../shares/compliance/IIdentities.sol";
import {IShareModule} from "../../shares/compliance/IShareModule.sol";
import {Shared} from "./Shared.sol";

interface IPlainIdentities is IIdentities {
    function set(address account, address who, uint16 country) external;
}

interface IExpecting is IShareCompliance {
    error ShareCompliance_NotToken(address caller);
    error ShareCompliance_NotMaker(address caller);

    function expect(address token) external;
}

/// canTransfer
/// ├── to nobody who is verified, to another country, past what one may hold or how many may: no
/// ├── before the lock-up is over: no, but for the opening
/// └── else: yes
contract ComplianceTest is Shared {
    uint16 private constant SPAIN = 724;
    address private constant DAVES_OTHER = address(0xDA7E2);
    IPlainIdentities private people;
    IExpecting private compliance;
    IShareModule[] private modules;

    function setUp() public override {
        people = IPlainIdentities(deploy("PlainIdentities", ""));
        address[4] memory known = [ALICE, BOB, CAROL, DAVE];
        for (uint256 i = 0; i < 4; ++i) {
            people.set(known[i], known[i], SPAIN);
        }
        people.set(DAVES_OTHER, DAVE, SPAIN);
        people.set(RIVAL, RIVAL, SPAIN);
        uint16[] memory countries = new uint16[](1);
        countries[0] = SPAIN;
        vm.warp(GENESIS);
        modules.push(IShareModule(deploy("CountryModule", abi.encode(people, countries))));
        modules.push(IShareModule(deploy("MaxBalanceModule", abi.encode(people, 500e18))));
        modules.push(IShareModule(deploy("MaxHoldersModule", abi.encode(people, 4))));
        modules.push(IShareModule(deploy("LockUpModule", abi.encode(GENESIS + 30 days))));
        compliance = IExpecting(deployed());
        super.setUp();
        skip(30 days);
    }

    function deployed() private returns (address) {
        return deploy("ShareCompliance", abi.encode(people, modules));
    }

    function terms() internal view override returns (ShareTerms memory made) {
        made = super.terms();
        made.compliance = address(compliance);
    }

    function _beforeMake() internal override {
        compliance.expect(shareFactory.addressOf(address(this), terms()));
    }

    function test_peopleOfTheCountryHold() public {
        sent(ALICE, DAVE, 10e18);
        _no(ALICE, BIDDER, 10e18);
        people.set(BIDDER, BIDDER, 840);
        _no(ALICE, BIDDER, 10e18);
        people.set(DAVE, DAVE, 840);
        _no(ALICE, DAVE, 10e18);
        // What it has it may send.
        sent(DAVE, ALICE, 10e18);
    }

    function test_oneMayHoldSoMuchOverAllAccounts() public {
        sent(ALICE, DAVE, 400e18);
        _no(BOB, DAVE, 101e18);
        _no(BOB, DAVES_OTHER, 101e18);
        sent(BOB, DAVES_OTHER, 100e18);
        sent(DAVE, DAVES_OTHER, 400e18);
        _no(CAROL, DAVE, 1e18);
    }

    function test_soManyMayHold() public {
        sent(ALICE, DAVE, 10e18);
        // An account more of the same is nobody more.
        sent(ALICE, DAVES_OTHER, 10e18);
        _no(ALICE, RIVAL, 10e18);
        sent(CAROL, RIVAL, 200e18);
        assertEq(shares.balanceOf(RIVAL), 200e18);
    }

    function test_lockUp() public {
        vm.warp(GENESIS + 30 days - 1);
        _no(ALICE, DAVE, 10e18);
    }

    function test_answersForOneTokenAlone() public {
        assertTrue(compliance.isTokenBound(address(shares)), "bound");
        vm.expectRevert(abi.encodeWithSelector(IExpecting.ShareCompliance_NotToken.selector, address(this)));
        compliance.transferred(ALICE, DAVE, 1);
        vm.expectRevert(abi.encodeWithSelector(IExpecting.ShareCompliance_NotToken.selector, address(this)));
        compliance.bindToken(address(this));
        vm.expectRevert(abi.encodeWithSelector(IExpecting.ShareCompliance_NotMaker.selector, address(this)));
        compliance.expect(address(this));
        vm.expectRevert(
            abi.encodeWithSelector(IShareModule.ShareModule_NotCompliance.selector, address(this))
        );
        modules[1].moduleTransferAction(ALICE, DAVE, 1);
        vm.expectRevert(
            abi.encodeWithSelector(IShareModule.ShareModule_BoundBefore.selector, address(compliance))
        );
        modules[1].bindCompliance(address(this));
    }

    function _no(address from, address to, uint256 amount) private {
        vm.expectRevert(
            abi.encodeWithSelector(IMachineShares.MachineShares_NotAllowed.selector, from, to, amount)
        );
        sent(from, to, amount);
    }
}
